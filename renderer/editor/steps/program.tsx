import { focusOf } from '../../../src/catalogue/focuses.ts';
import type { Op } from '../../../src/pitch/change.ts';
import { newId } from '../../../src/pitch/ids.ts';
import type { Pitch, Stakeholder } from '../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../store/stores.ts';
import { PersonPicker } from '../../ui/person-picker.tsx';
import { words } from '../../ui/words.ts';
import { run } from '../edits.ts';
import { BoundArea, BoundChoice, BoundDate, BoundText } from '../fields/bound.tsx';
import { peopleOf } from '../fields/people.ts';
import { MoreDetail } from './more-detail.tsx';
import { Fields, Row, Section } from './section.tsx';

const about = ['/status', '/version', '/preparedOn', '/preparedBy'];
const organization = [
  '/organisation/industry',
  '/organisation/sites',
  '/organisation/headcount',
  '/organisation/currency',
  '/organisation/locale',
  '/organisation/fiscalYearStartMonth',
];

/** Step 1: what the program is for, whose it is, and who decides when. */
export function ProgramStep() {
  const focus = usePitch((pitch) => focusOf(pitch.focus?.primary));
  return (
    <>
      <Section title={words.program.program} hint={words.program.programHint}>
        <Fields>
          <BoundChoice path="/focus/primary" note={focus && { kind: 'hint', text: focus.chooseWhen }} />
          <BoundArea path="/title" line />
          <BoundArea path="/strategyStatement" />
          <MoreDetail paths={about} />
        </Fields>
      </Section>
      <Section title={words.program.organization} hint={words.program.organizationHint}>
        <Fields>
          <BoundText path="/organisation/name" />
          <MoreDetail paths={organization} />
        </Fields>
      </Section>
      <Section title={words.program.meeting} hint={words.program.meetingHint}>
        <Fields>
          <Row columns={['1 1 300px', '0 1 220px']}>
            {[<BoundText key="forum" path="/decision/forum" />, <BoundDate key="date" path="/decision/date" />]}
          </Row>
          <Approver />
          <MoreDetail paths={['/decision/rule']} />
        </Fields>
      </Section>
    </>
  );
}

/** Who approves is a part in the decision that one of the people has, not a field of its own. */
function Approver() {
  const people = usePitch(peopleOf);
  const approver = usePitch(approverOf);
  return (
    <PersonPicker
      label={words.program.approver}
      path={approver ? `/stakeholders/${approver}/decisionRole` : '/stakeholders'}
      people={people}
      value={approver}
      onChange={(id) => setApprover(id, [])}
      onNew={(name) => {
        const id = newId('/stakeholders', Math.random);
        const index = pitchStore.getState().pitch.stakeholders?.length ?? 0;
        setApprover(id, [{ op: 'insert', path: '/stakeholders', index, item: { id, name } }]);
      }}
    />
  );
}

function approverOf(pitch: Pitch): string | null {
  return pitch.stakeholders?.find((person) => person.decisionRole === 'approver')?.id ?? null;
}

/** Makes one person the approver, who then must be in the room, and takes the part from the one who had it (guidance, express path 12). */
function setApprover(id: string | null, before: readonly Op[]): void {
  const { pitch } = pitchStore.getState();
  const last = approverOf(pitch);
  const person: Partial<Stakeholder> = pitch.stakeholders?.find((other) => other.id === id) ?? {};
  const set = (field: string, value: unknown): Op => ({
    op: 'set',
    path: `/stakeholders/${id}/${field}`,
    value,
  });
  run({ verb: 'change', what: words.program.approverName }, [
    ...before,
    ...(last && last !== id
      ? [{ op: 'set' as const, path: `/stakeholders/${last}/decisionRole`, value: 'contributor' }]
      : []),
    ...(id
      ? [
          set('decisionRole', 'approver'),
          ...(person.stake && person.stake !== 'none' ? [] : [set('stake', 'funds')]),
          set('inRoom', 'must'),
          set('invited', true),
        ]
      : []),
  ]);
}
