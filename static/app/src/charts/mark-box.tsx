import type { Box } from './plot';

interface Props {
  readonly box: Box;
  readonly className: string | undefined;
}

export function MarkBox({ box: { x, y, width, height }, className }: Props) {
  return <rect x={x} y={y} width={width} height={height} className={className} />;
}
