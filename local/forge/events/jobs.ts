import type { Job } from './waiting-event';

const FORGOTTEN_AFTER_MS = 96 * 3_600_000;

/** What is told of each push. */
export class Jobs {
  private byId: Map<string, Job>;

  constructor(jobs: readonly Job[]) {
    this.byId = new Map(jobs.map((job) => [job.jobId, job]));
  }

  get all(): readonly Job[] {
    return [...this.byId.values()];
  }

  /** undefined: there is none of this id in this queue, or it ended days ago. */
  find(queueName: string, jobId: string): Job | undefined {
    const job = this.byId.get(jobId);
    return job?.queueName === queueName ? job : undefined;
  }

  has(jobId: string): boolean {
    return this.byId.has(jobId);
  }

  begin(job: Pick<Job, 'jobId' | 'queueName' | 'pushedAt' | 'total'>): void {
    for (const old of this.all) {
      const isOld = old.pushedAt + FORGOTTEN_AFTER_MS < job.pushedAt;
      if (isOld && inProgress(old) === 0) this.byId.delete(old.jobId);
    }
    this.byId.set(job.jobId, { ...job, success: 0, failed: 0, isCancelled: false });
  }

  countSuccess(jobId: string): void {
    this.change(jobId, (job) => ({ ...job, success: job.success + 1 }));
  }

  countFailed(jobId: string): void {
    this.change(jobId, (job) => ({ ...job, failed: job.failed + 1 }));
  }

  cancel(jobId: string): void {
    this.change(jobId, (job) => ({ ...job, isCancelled: true }));
  }

  isCancelled(jobId: string): boolean {
    return this.byId.get(jobId)?.isCancelled === true;
  }

  moveBack(ms: number): void {
    for (const { jobId } of this.all) {
      this.change(jobId, (job) => ({ ...job, pushedAt: job.pushedAt - ms }));
    }
  }

  private change(jobId: string, change: (job: Job) => Job): void {
    const job = this.byId.get(jobId);
    if (job !== undefined) this.byId.set(jobId, change(job));
  }
}

export function inProgress({ total, success, failed }: Job): number {
  return total - success - failed;
}
