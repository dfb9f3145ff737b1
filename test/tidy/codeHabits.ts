import type { ESTree } from 'vite';
import { type Check, findIn, isIn } from './sourceFile.ts';

/** The types say what is true: no `any`, no `!`, no cast by way of `unknown`. */
export const typesAreHonest: Check = (file) =>
  findIn(file, (note) => ({
    TSAnyKeyword: (node) => note(node, 'any'),
    TSNonNullExpression: (node) => note(node, 'a non-null `!`: assert what should have held'),
    TSAsExpression: (node) => {
      const inner = node.expression;
      if (inner.type === 'TSAsExpression' && inner.typeAnnotation.type === 'TSUnknownKeyword') {
        note(node, 'as unknown as');
      }
    },
  }));

const isTrue = (test: ESTree.Expression): boolean => test.type === 'Literal' && test.value === true;

/** Every loop has a limit, and no failure is passed over in silence. */
export const nothingIsEndless: Check = (file) =>
  findIn(file, (note) => ({
    WhileStatement: (node) => isTrue(node.test) && note(node, 'an endless loop'),
    DoWhileStatement: (node) => isTrue(node.test) && note(node, 'an endless loop'),
    ForStatement: (node) => {
      const isBare = node.init === null && node.test === null && node.update === null;
      if (isBare && isIn(file.path, 'src')) note(node, 'an endless loop');
    },
    CatchClause: (node) => node.body.body.length === 0 && note(node, 'an empty catch'),
  }));

/** Tests use what is real, or a fake that keeps a contract. */
export const nothingIsMocked: Check = (file) =>
  findIn(file, (note) => ({
    MemberExpression: (node) => {
      if (node.object.type !== 'Identifier' || node.object.name !== 'vi') return;
      if (node.property.type !== 'Identifier') return;
      if (/^(mock|doMock|spyOn|mocked|hoisted)$/.test(node.property.name)) {
        note(node, `vi.${node.property.name}: use a fake that keeps the contract`);
      }
    },
  }));

const branded = /^(from|to|.*Id)$/;
const edges = ['src/acs', 'src/store', 'src/http', 'src/local', 'src/admin', 'src/functions'];

/** Ids and numbers have types of their own everywhere but at the edges, where they are made. */
export const idsAreBranded: Check = (file) => {
  if (!isIn(file.path, 'src') || isIn(file.path, ...edges)) return [];
  return findIn(file, (note) => ({
    TSPropertySignature: ({ key, typeAnnotation, start, end }) => {
      if (key.type !== 'Identifier' || !branded.test(key.name)) return;
      if (typeAnnotation?.typeAnnotation.type === 'TSStringKeyword') {
        note({ start, end }, `${key.name}: string, where it has a type of its own`);
      }
    },
    Identifier: ({ name, typeAnnotation, start, end }) => {
      if (!branded.test(name) || typeAnnotation?.typeAnnotation.type !== 'TSStringKeyword') return;
      note({ start, end }, `${name}: string, where it has a type of its own`);
    },
  }));
};
