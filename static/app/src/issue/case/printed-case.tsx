import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { CasePaper, type PaperProps } from '../../case/case-paper';

/** The case as it is put on paper: it stands in the page only while somebody prints. */
export function PrintedCase(props: PaperProps) {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => {
      // The browser prints what stands there when the event is over.
      flushSync(() => {
        setIsPrinting(true);
      });
    };
    const end = (): void => {
      setIsPrinting(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting ? <CasePaper {...props} /> : null;
}
