import type { LucideIcon } from 'lucide-react';

interface IconProps {
  of: LucideIcon;
  /** 16 in text, 17 or 18 in bars. */
  size?: number;
  /** 1.75; plus and arrow in links are 2. */
  stroke?: number;
}

/** A drawn line icon: constant stroke, color of the text beside it, silent to screen readers. */
export function Icon({ of: Drawing, size = 16, stroke = 1.75 }: IconProps) {
  return <Drawing size={size} strokeWidth={stroke} absoluteStrokeWidth aria-hidden />;
}
