import { useIntl } from 'react-intl';
import { focusMapMessages } from '../../messages/dependency-map';
import styles from './canvas.module.css';
import type { MapMoves } from './use-map-moves';

interface Props {
  readonly moves: MapMoves;
  readonly onChosen: () => void;
}

export function ZoomButtons({ moves, onChosen }: Props) {
  const intl = useIntl();
  return (
    <div
      role="group"
      aria-label={intl.formatMessage(focusMapMessages.zoom)}
      className={styles.zoom}
    >
      <button
        type="button"
        aria-label={intl.formatMessage(focusMapMessages.zoomOut)}
        onClick={moves.zoomOut}
      >
        −
      </button>
      <button
        type="button"
        aria-label={intl.formatMessage(focusMapMessages.zoomIn)}
        onClick={moves.zoomIn}
      >
        +
      </button>
      <button type="button" onClick={moves.showAll}>
        {intl.formatMessage(focusMapMessages.fit)}
      </button>
      <button type="button" onClick={onChosen}>
        {intl.formatMessage(focusMapMessages.toChosen)}
      </button>
    </div>
  );
}
