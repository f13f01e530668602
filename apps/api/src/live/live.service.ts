import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { RuleError } from '../http/rule-error.js';
import { EventStream } from './event-stream.js';
import { HintSet, readHint } from './hint.js';
import { HintListener } from './hint-listener.js';
import { type ToldRow, whoIsTold } from './live.sql.js';
import { OpenStreams } from './open-streams.js';
import { RecentHints } from './recent-hints.js';

/** How long hints are gathered before one statement finds out whom to tell, in ms. */
const GATHER_MS = 50;
/** How often every stream shows that it is alive, and every session that it stands, in ms. */
const BEAT_MS = 20_000;

/** Tells open pages what changed: only hints, and only about plans that their readers may see at that moment. */
@Injectable()
export class LiveService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Live');
  private readonly streams = new OpenStreams();
  private readonly recent = new RecentHints();
  private gathered = new HintSet();
  private timer: NodeJS.Timeout | undefined;
  private beating: NodeJS.Timeout | undefined;
  /** Hints got lost on their way to the streams. */
  private owesCatchUp = false;
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly listener: HintListener,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.databaseUrl) return;
    this.beating = setInterval(() => void this.beat(), BEAT_MS);
    await this.listener.start({
      heard: (payload) => this.hear(payload),
      listening: () => {
        this.recent.begin(performance.now());
        this.streams.tell('catch-up');
      },
      deaf: () => this.recent.end(),
    });
  }

  /** Ends every stream before requests are drained: a stream would never end by itself. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    clearInterval(this.beating);
    clearTimeout(this.timer);
    await Promise.all([this.streams.close(), this.listener.stop()]);
  }

  /**
   * Opens a stream for a page of this session. What was hinted at in the last `since` ms is told first; where that is not
   * known, `catch-up`. Throws 503 `stopping`.
   */
  open(sessionId: number, since?: number): EventStream {
    if (this.stopping)
      throw new RuleError('stopping', 'This server stops. Ask again in a moment.', { status: 503, retryAfter: 1 });
    const stream = new EventStream(sessionId);
    this.streams.add(stream);
    stream.tell('beat');
    if (since !== undefined) void this.replay(stream, since);
    return stream;
  }

  /** Lets every stream show that it is alive, and ends those whose session does not stand any more. */
  async beat(): Promise<void> {
    const streams = this.streams.all();
    const owed = this.owesCatchUp;
    if (!(await this.tell(streams, new HintSet()))) return;
    for (const stream of streams) stream.tell(owed ? 'catch-up' : 'beat');
    if (owed) this.owesCatchUp = false;
  }

  private hear(payload: string): void {
    const hint = readHint(payload);
    if (!hint) return;
    this.recent.note(hint, performance.now());
    this.gathered.add(hint);
    this.timer ??= setTimeout(() => void this.deliver(), GATHER_MS);
  }

  private async deliver(): Promise<void> {
    const hints = this.gathered;
    this.gathered = new HintSet();
    this.timer = undefined;
    if (!(await this.tell(this.streams.all(), hints))) this.owesCatchUp = true;
  }

  private async replay(stream: EventStream, since: number): Promise<void> {
    const hints = this.recent.within(since, performance.now());
    if (!hints || (!hints.empty && !(await this.tell([stream], hints)))) stream.tell('catch-up');
  }

  /** Sends hints to those of the streams that may have them, by their rights as they are now. False when that failed. */
  private async tell(streams: EventStream[], hints: HintSet): Promise<boolean> {
    if (streams.length === 0) return true;
    const sessions = [...new Set(streams.map(({ sessionId }) => sessionId))];
    const { plans, directory } = hints;
    try {
      const rows = await this.database.read<ToldRow & Record<string, unknown>>(whoIsTold, [
        sessions,
        plans.map(({ plan }) => plan),
      ]);
      const seen = new Map(rows.map((row) => [Number(row.sessionId), new Set(row.plans.map(Number))]));
      for (const stream of streams) {
        const visible = seen.get(stream.sessionId);
        if (!visible) stream.close('signed-out');
        else {
          if (directory) stream.tell('directory');
          for (const hint of plans) if (visible.has(hint.plan)) stream.tell('plan', hint);
        }
      }
      return true;
    } catch (error) {
      this.logger.warn(`hints were not delivered: ${(error as Error).message}`);
      return false;
    }
  }
}
