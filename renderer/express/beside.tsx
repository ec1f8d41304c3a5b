import { exampleOf, fieldGuide } from '../../src/catalogue/guidance.ts';
import type { ExpressQuestion } from '../../src/catalogue/essentials.ts';
import { SlidePreview } from '../editor/slides/slide-preview.tsx';
import { usePitch } from '../store/stores.ts';
import { say, words } from '../ui/words.ts';
import styles from './beside.module.css';

/** Beside the question: the slide that it feeds, as it is now, and a good answer of an invented organization. */
export function Beside({ question }: { question: ExpressQuestion | null }) {
  return (
    <aside className={styles['beside']} aria-label={words.regions.panel}>
      <SlidePreview />
      {question && <Why question={question} />}
    </aside>
  );
}

function Why({ question }: { question: ExpressQuestion }) {
  const focus = usePitch((pitch) => pitch.focus?.primary);
  const guides = question.inputs.flatMap(({ path }) => fieldGuide(path.replaceAll('[]', '/0')) ?? []);
  const why = guides.find(({ whyAsked }) => whyAsked)?.whyAsked;
  const example = focus && guides.map((guide) => exampleOf(guide, focus)).find((found) => found);
  return (
    <section className={styles['why']} aria-label={say.sections.why}>
      <h2 className={styles['title']}>{say.sections.why}</h2>
      <p>{why}</p>
      {example && (
        <dl>
          <dt>{say.sections.good}</dt>
          <dd>
            {words.quoted.replace('{text}', example.good)}
            <span className={styles['example']}>
              {say.sections.example.replace('{organization}', example.organization)}
            </span>
          </dd>
        </dl>
      )}
    </section>
  );
}
