import type {
  CoreInvocationContext,
  CoreLog,
  InvocationRequest,
  InvocationResponse,
  ProgrammingModel,
} from './coreTypes.ts';
import type { Hooks } from './createHooks.ts';
import type { HostFunction } from './hostFunction.ts';

/** Runs a step with the state that the library looks at to judge late log calls. */
async function inState<T>(
  core: CoreInvocationContext,
  state: NonNullable<CoreInvocationContext['state']>,
  step: () => Promise<T>,
): Promise<T> {
  core.state = state;
  try {
    return await step();
  } finally {
    core.state = undefined;
  }
}

/**
 * One run of a function through the library's own model: arguments, pre hooks, handler, post hooks,
 * response. Hooks may replace the inputs, the handler, the result and the error.
 */
export async function invokeOnce(
  model: ProgrammingModel,
  hooks: Hooks,
  fn: HostFunction,
  request: InvocationRequest,
  log: CoreLog,
): Promise<InvocationResponse> {
  const { invocationId } = request;
  let seenByLogHooks: unknown;
  const hookedLog = hooks.throughLogHooks(log, () => seenByLogHooks);
  const { metadata } = fn;
  const core: CoreInvocationContext = {
    invocationId,
    request,
    metadata,
    log: hookedLog,
    state: undefined,
  };
  const invocation = model.getInvocationModel(core);
  const { context: invocationContext, inputs } = await invocation.getArguments();
  seenByLogHooks = invocationContext;

  const shared = { hookData: {}, appHookData: hooks.appHookData, invocationContext };
  const pre = { ...shared, inputs, functionCallback: fn.callback };
  await inState(core, 'preInvocationHooks', () => hooks.run('preInvocation', pre));

  const post: { result: unknown; error: unknown } = { result: null, error: null };
  try {
    post.result = await inState(core, 'invocation', () =>
      invocation.invokeFunction(invocationContext, pre.inputs, pre.functionCallback),
    );
  } catch (thrown) {
    post.error = thrown ?? new Error('The function threw nothing.');
  }
  const postContext = Object.assign(post, shared, { inputs: pre.inputs });
  await inState(core, 'postInvocationHooks', () => hooks.run('postInvocation', postContext));
  if (postContext.error !== null && postContext.error !== undefined) throw postContext.error;
  return invocation.getResponse(invocationContext, postContext.result);
}
