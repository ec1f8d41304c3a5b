import type { LucideIcon } from 'lucide-react';

interface IconProps {
  of: LucideIcon;
  /** 16 in text, 17 or 18 in bars. */
  size?: number;
  /** On screen, whatever the size; plus and arrow in links are 1.5. */
  stroke?: number;
}

/** A drawn line icon: constant stroke, color of the text beside it, silent to screen readers. */
export function Icon({ of: Drawing, size = 16, stroke = 1.3 }: IconProps) {
  return <Drawing size={size} strokeWidth={stroke} absoluteStrokeWidth aria-hidden />;
}
