import { readDocument } from '../rich-text/document-node';
import { DocumentView } from '../rich-text/document-view';
import { Empty } from '../states/notice';
import { Section } from './section';

export function Description({ value }: { readonly value: unknown }) {
  const document = readDocument(value);
  return (
    <Section title="Description">
      {document === null ? <Empty>No description.</Empty> : <DocumentView document={document} />}
    </Section>
  );
}
