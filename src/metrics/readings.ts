/** What is looked up only when somebody reads the metrics. */
export interface Readings {
  readonly log: {
    readonly entries: number;
    readonly waiting: number;
    /** In milliseconds since 1970; undefined before the first. */
    readonly checkpointAt: number | undefined;
    /** In milliseconds since 1970; undefined when it never came to its end. */
    readonly verifiedAt: number | undefined;
    readonly intact: boolean;
  };
  readonly deliveries: {
    readonly waiting: number;
    /** At most as many as are counted; then there may be more. */
    readonly dead: number;
    /** Subscriptions whose receiver is left alone for a while, because it does not answer. */
    readonly pausedReceivers: number;
  };
  /** Sources that are left alone for a while. */
  readonly pausedSources: number;
  /** What others and the disk do for the gateway now and then. */
  readonly upkeep: {
    readonly witnesses: {
      readonly late: number;
      readonly alarmed: number;
      /** When the one signed last that has been silent longest, in milliseconds since 1970; 0: never. Undefined without witnesses. */
      readonly leastRecentAt: number | undefined;
    };
    readonly forks: number;
    /** Undefined where the gateway makes none itself; of no moment when there is none: 0. */
    readonly backups: { readonly lastAt: number; readonly isFailing: boolean } | undefined;
  };
}

/** By part of the gateway, whether it is as it should be. */
export type PartStates = Readonly<Record<string, boolean>>;
