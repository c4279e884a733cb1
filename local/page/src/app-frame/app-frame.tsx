import { useEffect, useRef, useState } from 'react';
import { connectFrame } from '../../bridge/connect-frame';
import type { FrameHistory } from '../../bridge/bridge-host';
import { useServices, useSite } from '../shell/services-context';
import { Loading } from '../states/loading';
import styles from './app-frame.module.css';
import { frameHost } from './frame-host';
import type { FrameSubject } from './frame-subject';

/** As in Jira: the frame may do what a page may, but not lead the site's own page away. */
const SANDBOX = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
  'allow-pointer-lock',
].join(' ');

interface AppFrameProps {
  readonly subject: FrameSubject;
  /** Made once for each frame. */
  readonly history: () => FrameHistory;
  /** Whether the frame takes the room there is or is as high as its content. */
  readonly size: 'room' | 'content';
  readonly modalId?: number;
  readonly refresh?: () => Promise<void>;
}

/** A frame of the app. Another subject is another frame: the app reads its context only once. */
export function AppFrame(props: AppFrameProps) {
  const { module, extension } = props.subject;
  return <ConnectedFrame key={JSON.stringify([module.key, extension])} {...props} />;
}

function ConnectedFrame({ subject, history, size, modalId, refresh }: AppFrameProps) {
  const services = useServices();
  const site = useSite();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  const [isLoaded, setLoaded] = useState(false);
  // One host for the life of the frame: a frame says hello to the page only once.
  const [host] = useState(() =>
    frameHost({
      subject,
      services,
      site,
      history: history(),
      modalId: modalId ?? null,
      onHeight: setHeight,
      refresh: refresh ?? null,
    }),
  );
  const { hub } = services;
  const { origin: appOrigin } = site.app;
  useEffect(() => {
    const iframe = frame.current;
    if (iframe === null) return undefined;
    return connectFrame({ iframe, appOrigin, host, hub });
  }, [appOrigin, host, hub]);
  const { src, title } = subject.module;
  return (
    <div className={size === 'room' ? styles.room : styles.content}>
      {!isLoaded && (
        <div className={styles.loading}>
          <Loading what={title} />
        </div>
      )}
      <iframe
        ref={frame}
        className={styles.frame}
        src={src}
        title={title}
        sandbox={SANDBOX}
        allow="clipboard-write"
        {...(size === 'content' && height !== null ? { style: { blockSize: height } } : {})}
        onLoad={() => {
          setLoaded(true);
        }}
      />
    </div>
  );
}
