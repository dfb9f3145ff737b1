import type { IncomingMessage, ServerResponse } from 'node:http';
import { takeFault } from '../api/takeFault.ts';
import { verifySignature } from '../api/verifySignature.ts';
import { readBody } from '../server/readBody.ts';
import { sendJson } from '../server/sendJson.ts';
import type { World } from '../world.ts';
import type { FileOperation } from './fileOperations.ts';
import { findFile, type RecordingFile } from './findFile.ts';
import { sendWave } from './sendWave.ts';
import { toMetadata } from './toMetadata.ts';

const path = /^\/v1\/objects\/([\w-]+)(?:\/content\/(audio|video|acsmetadata))?$/;

type Asked = {
  readonly operation: FileOperation;
  readonly file: RecordingFile | undefined;
  /** Which of the file's contents. */
  readonly content: string | undefined;
};

function toAsked(world: World, method: string, pathname: string): Asked | undefined {
  const [, documentId, content] = path.exec(pathname) ?? [];
  if (documentId === undefined) return undefined;
  const file = findFile(world, documentId);
  if (method === 'DELETE' && content === undefined) {
    return { operation: 'deleteRecording', file, content };
  }
  const isDownload = method === 'GET' && content !== undefined;
  return isDownload ? { operation: 'downloadRecording', file, content } : undefined;
}

/** The signature is made for the resource's own host and for the path without its query. */
function complain(world: World, request: IncomingMessage, pathname: string, body: Buffer) {
  const headers = { ...request.headers, host: request.headers['x-ms-host'] };
  const signed = { method: request.method ?? '', url: pathname, headers, body };
  return verifySignature(signed, world.options.accessKey);
}

function refuse(response: ServerResponse, status: number, code: string, message: string): number {
  sendJson(response, status, { error: { code, message } });
  return status;
}

function remove({ chunk }: RecordingFile, response: ServerResponse): number {
  chunk.isDeleted = true;
  sendJson(response, 200);
  return 200;
}

function send(world: World, { file, content }: Asked, range: string, response: ServerResponse) {
  if (!file) return refuse(response, 404, '8522', 'Recording not found.');
  const { chunk, recording } = file;
  if (content === 'acsmetadata') {
    sendJson(response, 200, toMetadata(recording, chunk));
    return 200;
  }
  chunk.downloads += 1;
  const empty = world.faults.current.recording?.emptyDownloads ?? 0;
  if (chunk.downloads > empty) return sendWave(response, file, range);
  response.writeHead(200, { 'content-type': 'audio/wav', 'content-length': 0 }).end();
  return 200;
}

function answer(world: World, asked: Asked, request: IncomingMessage, response: ServerResponse) {
  const fault = takeFault(world.faults.current, asked.operation);
  if (fault?.afterEffect && asked.operation === 'deleteRecording' && asked.file) {
    asked.file.chunk.isDeleted = true;
  }
  if (fault?.code === 0) {
    response.destroy();
    return 0;
  }
  if (fault) {
    const code = fault.subCode ?? String(fault.code);
    return refuse(response, fault.code, code, 'A fault was asked for.');
  }
  if (asked.operation === 'downloadRecording') {
    return send(world, asked, request.headers.range ?? '', response);
  }
  if (!asked.file) return refuse(response, 404, '8522', 'Recording not found.');
  return remove(asked.file, response);
}

/** Serves `/v1/objects`: the files of recordings, as the service's storage does. */
export async function handleFileRequest(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const startMs = performance.now();
  const at = world.clock.iso();
  const { method = '', url = '' } = request;
  const pathname = url.split('?')[0] ?? '';
  const fill = world.requests.begin();
  const asked = toAsked(world, method, pathname);
  const body = (await readBody(request)) ?? Buffer.alloc(0);
  const operation = asked?.operation ?? 'unknown';
  const log = (status: number): void => {
    const ms = Math.round(performance.now() - startMs);
    fill({ method, path: url, operation, body: null, status, at, ms });
    const about = asked?.file?.recording.connection.conversation.correlationId;
    if (about === undefined) return;
    world.wire.add(about, { at, way: 'fromApp', name: operation, status, ms });
  };
  const complaint = complain(world, request, pathname, body);
  if (!asked) log(refuse(response, 404, '404', `There is no ${method} ${pathname} here.`));
  else if (complaint !== undefined) log(refuse(response, 401, '7509', complaint));
  else log(answer(world, asked, request, response));
}
