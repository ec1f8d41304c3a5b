import { palettes } from '../../../src/chart/palette.ts';
import { useSettings } from '../../store/stores.ts';
import { words } from '../../ui/words.ts';

const titles: Record<string, string> = words.slide.placeholders;
const rows = [0, 1, 2];

/** A slide that has nothing to say yet: its frame with gray lines, titled with what it will say. */
export function Placeholder({ slide }: { slide: string }) {
  const palette = palettes[useSettings((settings) => settings.preferences.slides)];
  const title = titles[slide.split(':')[0] ?? ''] ?? '';
  return (
    <svg
      viewBox="0 0 960 540"
      role="img"
      aria-label={title}
      style={{ background: palette.ground, width: '100%', height: 'auto' }}
    >
      <text x={54} y={76} fontSize={30} fontWeight={600} fill={palette.ink3}>
        {title}
      </text>
      {rows.map((row) => (
        <g key={row} transform={`translate(54 ${150 + row * 104})`} fill={palette.line}>
          <rect width={852} height={1} />
          <rect y={28} width={[430, 520, 380][row]} height={12} rx={3} />
          <rect y={54} width={[300, 210, 250][row]} height={9} rx={3} opacity={0.7} />
        </g>
      ))}
    </svg>
  );
}
