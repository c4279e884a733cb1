import type { ReactNode } from 'react';
import { textAttr, webAddress, type DocumentMark, type DocumentNode } from './document-node';
import styles from './document-view.module.css';

/** A description or a comment. What it does not know is shown by its content, so that no text is lost. */
export function DocumentView({ document }: { readonly document: DocumentNode }) {
  return <div className={styles.document}>{childrenOf(document)}</div>;
}

function childrenOf({ content = [] }: DocumentNode): ReactNode {
  return content.map((node, position) => <NodeView key={position} node={node} />);
}

function NodeView({ node }: { readonly node: DocumentNode }): ReactNode {
  switch (node.type) {
    case 'text':
      return marked(node.text ?? '', node.marks ?? []);
    case 'paragraph':
      return <p>{childrenOf(node)}</p>;
    case 'heading':
      // Below the headings of the page, whatever level its author chose.
      return <p className={styles.heading}>{childrenOf(node)}</p>;
    case 'bulletList':
      return <ul>{childrenOf(node)}</ul>;
    case 'orderedList':
      return <ol>{childrenOf(node)}</ol>;
    case 'listItem':
      return <li>{childrenOf(node)}</li>;
    case 'blockquote':
      return <blockquote>{childrenOf(node)}</blockquote>;
    case 'codeBlock':
      return <pre>{childrenOf(node)}</pre>;
    case 'rule':
      return <hr />;
    case 'hardBreak':
      return <br />;
    case 'mention':
      return <span className={styles.mention}>{textAttr(node, 'text') ?? '@somebody'}</span>;
    case 'emoji':
      return textAttr(node, 'text') ?? textAttr(node, 'shortName') ?? '';
    case 'inlineCard':
    case 'blockCard':
      return <DocumentLink address={textAttr(node, 'url')}>{textAttr(node, 'url')}</DocumentLink>;
    default:
      return childrenOf(node);
  }
}

function marked(text: string, marks: readonly DocumentMark[]): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'strong':
        return <strong>{inner}</strong>;
      case 'em':
        return <em>{inner}</em>;
      case 'strike':
        return <s>{inner}</s>;
      case 'code':
        return <code>{inner}</code>;
      case 'link':
        return <DocumentLink address={textAttr(mark, 'href')}>{inner}</DocumentLink>;
      default:
        return inner;
    }
  }, text);
}

interface DocumentLinkProps {
  readonly address: string | null;
  readonly children: ReactNode;
}

function DocumentLink({ address, children }: DocumentLinkProps): ReactNode {
  const href = webAddress(address);
  if (href === null) return children;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
