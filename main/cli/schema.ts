/** `schema`: the JSON Schema of the file format, for other programs that read or write pitches. */
import * as z from 'zod';
import { pitchSchema } from '../../src/pitch/schema.ts';
import { command } from './command.ts';

export const schema = command({
  name: 'schema',
  takesFile: false,
  options: {},
  async run(_, { write }) {
    await write(schemaText());
    return 0;
  },
});

/** Generated from the one schema that the app itself reads with; assets/mentoring-pitch-1.schema.json holds the same text. */
export function schemaText(): string {
  const generated = z.toJSONSchema(pitchSchema, {
    override({ jsonSchema }) {
      // What the app knows of a field besides its type is no keyword of JSON Schema; strict validators refuse unknown ones.
      const { ref, private: isPrivate, itemId } = jsonSchema as Record<string, unknown>;
      for (const name of ['ref', 'private', 'itemId']) delete (jsonSchema as Record<string, unknown>)[name];
      const notes = [
        ...(typeof ref === 'string' ? [`id of an item of ${ref}`] : []),
        ...(isPrivate ? ['private: not for the audience'] : []),
        ...(itemId ? ['unique over the whole file'] : []),
      ];
      // An item without an id is given one when the file is opened.
      const required = jsonSchema.required?.filter((name) => name !== 'id') ?? [];
      if (required.length > 0) jsonSchema.required = required;
      else delete jsonSchema.required;
      if (notes.length > 0) jsonSchema.$comment = notes.join('; ');
    },
  });
  const { $schema, ...rest } = generated;
  return JSON.stringify({ $schema, title: 'mentoring-pitch/1', ...rest }, null, 2);
}
