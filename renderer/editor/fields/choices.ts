/** What can be chosen in a field: the guidance's own choices, or what `choicesFrom` names, made of the pitch and the computer's languages. */
import { elementWords, fieldGuide } from '../../../src/catalogue/guidance.ts';
import { allFocuses } from '../../../src/catalogue/focuses.ts';
import { createFormat, type Format } from '../../../src/format/format.ts';
import { elementTypes, type Pitch } from '../../../src/pitch/schema.ts';
import type { Option } from '../../ui/select.tsx';
import { words } from '../../ui/words.ts';

type Choices = readonly Option<string | number | boolean>[];

const noChoices: Choices = [];

/** The choices of the field at a pointer. */
export function choicesFor(path: string, pitch: Pitch, format: Format): Choices {
  const guide = fieldGuide(path);
  if (!guide) return noChoices;
  if (guide.choices) return guide.choices;
  return guide.choicesFrom ? (makers[guide.choicesFrom]?.(pitch, format) ?? noChoices) : noChoices;
}

const makers: Record<string, (pitch: Pitch, format: Format) => Choices> = {
  currencies: () => currencies(),
  locales: () => locales(),
  months: (_, format) =>
    Array.from({ length: 12 }, (_month, index) => ({ value: index + 1, label: format.month(index + 1) })),
  elementTypes: () => elementTypes.map((type) => ({ value: type, label: elementWords(type).label })),
  '/competencyFramework/competencies[]': (pitch) => named(pitch.competencyFramework?.competencies),
  '/metrics[] leading, guardrail, lagging': (pitch) =>
    (['leading', 'guardrail', 'lagging'] as const).flatMap((kind) =>
      named(pitch.metrics?.filter((metric) => metric.kind === kind)),
    ),
  focuses: () => allFocuses().map(({ id, name }) => ({ value: id, label: name })),
  numbers: (pitch, format) =>
    Array.from({ length: Math.max(1, pitch.objectives?.length ?? 0) }, (_, index) => ({
      value: index + 1,
      label: format.number(index + 1),
    })),
};

function named(items: readonly { id: string; name?: string | null | undefined }[] | null | undefined): Choices {
  return (items ?? []).map(({ id, name }) => ({ value: id, label: name?.trim() || words.nameless }));
}

let allCurrencies: Choices | undefined;
function currencies(): Choices {
  const names = new Intl.DisplayNames('en-US', { type: 'currency' });
  allCurrencies ??= Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: code,
    help: names.of(code) ?? code,
  }));
  return allCurrencies;
}

let allLocales: Choices | undefined;
function locales(): Choices {
  const names = new Intl.DisplayNames('en-US', { type: 'language' });
  allLocales ??= words.locales
    .map((tag) => {
      const format = createFormat({ locale: tag });
      return {
        value: tag,
        label: names.of(tag) ?? tag,
        help: `${format.number(1234.5)}, ${format.dateShort(words.localeExample)}`,
      };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en-US'));
  return allLocales;
}
