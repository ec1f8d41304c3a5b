/** The colors of charts and slides. Light and dark are the app's own palette (docs: one table for app and slides), print is for documents. */
import type { Ink } from './mark.ts';

export type Palette = Readonly<Record<Ink, string>>;

export type Variant = 'light' | 'dark';

const light: Palette = {
  ground: '#FFFFFF',
  ink: '#191D21',
  ink2: '#454B52',
  ink3: '#626970',
  accent: '#0E5A6A',
  onAccent: '#FFFFFF',
  mark: '#80868D',
  pale: '#CED1D0',
  line: '#DEDAD2',
  soft: '#E1EEF0',
  warn: '#855300',
};

const dark: Palette = {
  ground: '#131619',
  ink: '#ECEAE5',
  ink2: '#BFC2C3',
  ink3: '#989EA3',
  accent: '#74C6D3',
  onAccent: '#0B1315',
  mark: '#7D848B',
  pale: '#434B53',
  line: '#32383E',
  soft: '#1D3A41',
  warn: '#E0B262',
};

/** Black ink on white paper; every pair survives a grey printer. */
const print: Palette = {
  ...light,
  ink: '#000000',
  ink2: '#3A3F44',
  ink3: '#565C63',
  mark: '#7D838A',
  pale: '#D3D5D4',
  line: '#BDBBB5',
};

export const palettes = { light, dark, print } as const;
