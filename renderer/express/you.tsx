import { useEffect, useState } from 'react';
import { createFormat } from '../../src/format/format.ts';
import { call } from '../client.ts';
import { BoundChoice, BoundText } from '../editor/fields/bound.tsx';
import { Fields, Row } from '../editor/steps/section.tsx';
import { pitchStore, settingsStore, usePitch } from '../store/stores.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextField } from '../ui/text-field.tsx';
import { fill, words } from '../ui/words.ts';
import { setField } from '../editor/edits.ts';
import { express, unnamed } from './words.ts';

/** Whose pitch it is: asked with the first one and remembered, with the currency and the number format of the system, for correction. */
export function You() {
  const leader = usePitch((pitch) => pitch.preparedBy ?? null);
  const name = usePitch((pitch) => pitch.stakeholders?.find(({ id }) => id === pitch.preparedBy)?.name ?? '');
  const organisation = usePitch((pitch) => pitch.organisation);
  const { preferences } = settingsStore.getState();
  const [open, setOpen] = useState(!preferences.organization || !preferences.person);
  useEffect(() => rememberOnLeaving, []);
  const { currency, locale, name: organization } = organisation ?? {};
  const summary = {
    organization: organization ?? '',
    person: name,
    currency: currency ?? '',
    example: createFormat({ locale }).number(1234.5),
  };
  return (
    <Disclosure
      title={express.you.title}
      hint={organization ? fill(express.you.summary, summary) : undefined}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <Fields>
        <Row columns={['1', '1']}>
          <BoundText path="/organisation/name" label={express.you.organization} />
          {leader && (
            <TextField
              label={express.you.person}
              value={name === unnamed ? '' : name}
              onChange={(text) => setField(`/stakeholders/${leader}/name`, text || unnamed, 'typing')}
              note={{ kind: 'hint', text: express.you.hint }}
            />
          )}
        </Row>
        <Row columns={['1', '1']}>
          <BoundChoice path="/organisation/currency" label={express.you.currency} placeholder={words.fields.choose} />
          <BoundChoice path="/organisation/locale" label={express.you.locale} placeholder={words.fields.choose} />
        </Row>
      </Fields>
    </Disclosure>
  );
}

/** Keeps what the person said of themselves for the next pitch. */
function rememberOnLeaving(): void {
  const { preferences, locale, currency } = settingsStore.getState();
  const { organisation, stakeholders, preparedBy } = pitchStore.getState().pitch;
  const person = stakeholders?.find(({ id }) => id === preparedBy)?.name?.trim();
  const told = {
    organization: organisation?.name?.trim() || undefined,
    person: person === unnamed ? undefined : person || undefined,
    locale: organisation?.locale ?? undefined,
    currency: organisation?.currency ?? undefined,
  };
  const known = { locale, currency, ...preferences };
  const isNew = (Object.keys(told) as (keyof typeof told)[]).some((key) => told[key] && told[key] !== known[key]);
  if (isNew) void call('preferences.set', told);
}
