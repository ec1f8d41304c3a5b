import words from '../../../assets/words/review.json' with { type: 'json' };
import { programRole } from '../../catalogue/guidance.ts';
import type { Role, RoleProfile } from '../../pitch/schema.ts';
import type { Check, Found, Severity } from '../check.ts';
import { blank, given } from '../../catalogue/terms.ts';

const expected: readonly [Role, Severity][] = [
  ['mentor', 'warning'],
  ['mentee', 'warning'],
  ['administrator', 'warning'],
  ['sponsor', 'warning'],
  ['line_manager', 'info'],
];

const isMissing: Record<keyof typeof words.profileFields, (profile: RoleProfile) => boolean> = {
  purpose: (profile) => blank(profile.purpose),
  responsibilities: (profile) => !profile.responsibilities?.length,
  criteria: (profile) => !profile.criteria?.length,
  hoursPerMonth: (profile) => !given(profile.hoursPerMonth),
  count: (profile) => !given(profile.count),
};

/** CHK-15: a role without a profile, or a profile without purpose, duties, selection rules, hours or number of people. */
export const roleProfileIncomplete: Check = {
  id: 'CHK-15',
  reads: ['roleProfiles'],
  find(pitch) {
    const profiles = [...(pitch.roleProfiles ?? []).entries()];
    return expected.flatMap(([role, severity]): Found[] => {
      const mine = profiles.filter(([, profile]) => profile.role === role);
      const name = programRole(role).one;
      if (mine.length === 0)
        return [{ path: '/roleProfiles', subject: role, severity, wording: 'CHK-15-none', params: { role: name } }];
      return mine.flatMap(([index, profile]) =>
        Object.entries(words.profileFields)
          .filter(([field]) => isMissing[field as keyof typeof isMissing](profile))
          .map(([field, text]) => ({
            path: `/roleProfiles/${index}/${field}`,
            severity,
            params: { role: name, field: text },
          })),
      );
    });
  },
};
