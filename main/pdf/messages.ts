/** What the app and its PDF worker say to each other. Both check what arrives. */
import * as z from 'zod';
import { documents, message, papers } from '../../src/bridge.ts';
import type { Pitch } from '../../src/pitch/schema.ts';

const pitch = z.custom<Pitch>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'pitch');

/** To the worker: write this. */
export const order = z.object({
  job: z.int(),
  pitch,
  document: z.enum(documents),
  paper: z.enum(papers),
  /** Folder of the fonts. */
  fonts: z.string().min(1),
});
export type Order = z.infer<typeof order>;

/** From the worker: how far it is, then how it ended. */
export const report = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), job: z.int(), page: z.int(), pages: z.int() }),
  z.object({
    kind: z.literal('done'),
    job: z.int(),
    bytes: z.instanceof(Uint8Array),
    pages: z.int(),
    unprintable: z.array(z.string()),
  }),
  /** A failure that was foreseen and has a sentence for people. */
  z.object({ kind: z.literal('problem'), job: z.int(), told: message }),
  /** Any other one, for the log. */
  z.object({ kind: z.literal('failed'), job: z.int().nullable(), reason: z.string() }),
]);
export type Report = z.infer<typeof report>;
