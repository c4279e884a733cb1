import Button from '@atlaskit/button/new';

interface Props {
  readonly label: string;
  readonly isOpen: boolean;
  /** Of what it opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** Opens and closes settings on the page that they are about. */
export function PanelButton({ label, isOpen, controls, onToggle }: Props) {
  return (
    <Button aria-expanded={isOpen} aria-controls={controls} onClick={onToggle}>
      {label}
    </Button>
  );
}
