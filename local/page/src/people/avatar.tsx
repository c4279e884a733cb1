import { avatarHue, initialsOf } from './initials';
import styles from './avatar.module.css';

interface AvatarProps {
  readonly name: string;
  readonly size: 'small' | 'medium';
}

/**
 * A person's initials on a colour of their own. A picture, not a text: the name stands beside it or is the
 * name of the control around it.
 */
export function Avatar({ name, size }: AvatarProps) {
  return (
    <span
      className={styles[size]}
      data-hue={avatarHue(name)}
      data-initials={initialsOf(name)}
      aria-hidden="true"
    />
  );
}
