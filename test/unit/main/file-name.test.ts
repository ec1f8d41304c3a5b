import { expect, test } from 'vitest';
import { fileName } from '../../../main/files/file-name.ts';

test.each([
  ['Keep the settings, lose the scrap', 'Keep the settings, lose the scrap'],
  ['Plan: 2027/28 <draft>', 'Plan 2027 28 draft'],
  ['../../etc/passwd', 'etc passwd'],
  ['  .hidden. ', 'hidden'],
  ['a\u0000b\nc', 'a b c'],
  ['CON', 'Pitch'],
  ['', 'Pitch'],
  ['x'.repeat(300), 'x'.repeat(80)],
  ['Größe für Łódź', 'Größe für Łódź'],
])('%j becomes %j', (text, name) => expect(fileName(text)).toBe(name));
