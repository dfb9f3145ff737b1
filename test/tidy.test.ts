import { expect, test } from 'vitest';
import {
  idsAreBranded,
  nothingIsEndless,
  nothingIsMocked,
  typesAreHonest,
} from './tidy/codeHabits.ts';
import { defaultsAreNever, unionsAreComplete } from './tidy/engineUnions.ts';
import { importsRunDownward } from './tidy/imports.ts';
import { filesAreShort, functionsAreShort } from './tidy/limits.ts';
import {
  clientsAreMadeOnce,
  onlyTheLoopSaves,
  processIsLeftToPrograms,
  statusIsChosenOnce,
  triggersAreThin,
} from './tidy/places.ts';
import { pureRoomsStayPure } from './tidy/purity.ts';
import { readTree } from './tidy/readTree.ts';
import { isIn, parseSource } from './tidy/sourceFile.ts';
import { leftoversHaveIssues, pathsAreNobodys } from './tidy/texts.ts';
import {
  layoutIsComplete,
  namesSaySomething,
  operationsAreSymmetrical,
  testsMirrorSources,
} from './tidy/tree.ts';
import { wireIsCrossedByPairs } from './tidy/wirePairs.ts';

const tree = readTree();
const paths = tree.map((file) => file.path);
const sources = tree
  .filter((file) => isIn(file.path, 'src', 'test') && /\.tsx?$/.test(file.path))
  .map(parseSource);

test.each(
  [
    importsRunDownward,
    pureRoomsStayPure,
    unionsAreComplete,
    defaultsAreNever,
    typesAreHonest,
    nothingIsEndless,
    nothingIsMocked,
    idsAreBranded,
    processIsLeftToPrograms,
    clientsAreMadeOnce,
    statusIsChosenOnce,
    onlyTheLoopSaves,
    triggersAreThin,
    wireIsCrossedByPairs,
    filesAreShort,
    functionsAreShort,
    leftoversHaveIssues,
  ].map((check) => ({ check, name: check.name })),
)('$name', ({ check }) => {
  expect(sources.flatMap(check)).toEqual([]);
});

test('tests mirror sources', () => {
  expect(testsMirrorSources(sources)).toEqual([]);
});

test('the map of the code is complete', () => {
  expect(layoutIsComplete(tree)).toEqual([]);
});

test('operations of the simulator are symmetrical', () => {
  expect(operationsAreSymmetrical(paths)).toEqual([]);
});

test('names say something', () => {
  expect(namesSaySomething(paths)).toEqual([]);
});

test("no path of anybody's machine", () => {
  expect(tree.flatMap(pathsAreNobodys)).toEqual([]);
});
