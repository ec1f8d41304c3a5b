import { Lock } from 'lucide-react';
import { useState } from 'react';
import words from '../../../assets/words/audiences.json' with { type: 'json' };
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { objectionPrefix } from '../../../src/deck/talk.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { usePitch } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxList } from '../../ui/checkbox-list.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Sign } from '../../ui/sign.tsx';
import { fill, say } from '../../ui/words.ts';
import { setField } from '../edits.ts';
import { factOf, factsToHide, isCoreFact, slidesThatStay } from './audiences-facts.ts';
import styles from './audiences.module.css';

const none: readonly string[] = [];

/** What a view leaves out. A core fact is in every version: whoever asks for it reads why in its place. */
export function AudienceHidden({ path }: { path: string }) {
  const hidden = usePitch((pitch) => (getAt(pitch, path) as readonly string[] | null | undefined) ?? none);
  const pitch = usePitch((all) => all);
  const [asked, setAsked] = useState<string | null>(null);
  const everywhere = new Set(pitch.deck?.hidden);
  const options = factsToHide(pitch).map(({ key, name, kind }) => ({
    value: key,
    label: name,
    hint: everywhere.has(key) ? words.hiddenByDeck : kind === 'slide' ? undefined : words.kinds[kind],
  }));
  // An objection can be written by its id or by the key of its slide.
  const plain = (key: string) => (key.startsWith(objectionPrefix) ? key.slice(objectionPrefix.length) : key);
  const offered = new Set(options.map(({ value }) => value));
  const others = hidden.filter((key) => !offered.has(plain(key)));
  const stays = slidesThatStay(pitch);
  const askedName = asked === null ? '' : factOf(pitch, asked).name;
  return (
    <div>
      <CheckboxList
        label={fieldGuide(path)?.label ?? ''}
        path={path}
        options={options}
        chosen={hidden.map(plain)}
        onChange={(keys) => setField(path, [...keys, ...others])}
      />
      {others.map((key) => {
        const { name } = factOf(pitch, key);
        return (
          <p key={key} className={styles['wrong']}>
            <Sign kind={isCoreFact(pitch, key) ? 'error' : 'note'} />
            <span>
              {isCoreFact(pitch, key) ? fill(words.cannotHide, { name }) : name}{' '}
              <Button
                kind="link"
                onPress={() =>
                  setField(
                    path,
                    hidden.filter((other) => other !== key),
                  )
                }
              >
                {fill(words.putBack, { name })}
              </Button>
            </span>
          </p>
        );
      })}
      <div className={styles['stays']}>
        <p className={styles['label']}>
          {words.always} <span className={styles['hint']}>{words.alwaysHint}</span>
        </p>
        <div className={styles['core']}>
          {stays.map(({ key, name }) => (
            <button
              key={key}
              className={styles['locked']}
              aria-expanded={asked === key}
              aria-label={fill(words.whyStays, { name })}
              onClick={() => setAsked(asked === key ? null : key)}
            >
              <Icon of={Lock} size={13} />
              {name}
            </button>
          ))}
        </div>
        <p className={styles['why']} role="status">
          {asked !== null && fill(say.editing.coreStays.text, { fact: askedName })}
        </p>
      </div>
    </div>
  );
}
