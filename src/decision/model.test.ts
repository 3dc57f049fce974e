import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersText, readAnswers, type Answer } from './model.ts';

const stops: Answer[] = ['no', 'yes', 'no'];

test('answers survive the way through an address', () => {
  for (const answers of [[], ['no'], ['yes'], ['yes', 'yes'], ['yes', 'no', 'yes']] as Answer[][])
    assert.deepEqual(readAnswers(answersText(answers), stops), answers);
});

test('nothing is answered behind an answer that stops', () => {
  assert.deepEqual(readAnswers('nyy', stops), ['no']);
  assert.deepEqual(readAnswers('yyn', stops), ['yes', 'yes']);
});

test('what is no answer ends the way; more letters than questions are left aside', () => {
  assert.deepEqual(readAnswers('yx', stops), ['yes']);
  assert.deepEqual(readAnswers('Yn', stops), []);
  assert.deepEqual(readAnswers('ynyyyy', stops), ['yes', 'no', 'yes']);
});
