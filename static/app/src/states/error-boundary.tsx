import { Component, type ReactNode } from 'react';
import { FailedState } from './failed-state';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

/** A page that breaks says so, instead of staying blank. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    const retry = (): void => {
      this.setState({ error: null });
    };
    return <FailedState error={this.state.error} onRetry={retry} />;
  }
}
