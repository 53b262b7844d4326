import { agreementCommands } from './agreement-commands.ts';
import { backupCommands } from './backup-commands.ts';
import type { Command } from './command.ts';
import { deliveryCommands } from './delivery-commands.ts';
import { incidentCommands } from './incident-commands.ts';
import { logExportCommands } from './log-export-command.ts';
import { operatorCommands } from './operator-commands.ts';
import { policyCommands } from './policy-commands.ts';
import { proofCommands } from './proof-commands.ts';
import { registerCommands } from './register-commands.ts';
import { replayCommands } from './replay-command.ts';
import { retentionCommands } from './retention-commands.ts';
import { signCommands } from './sign-commands.ts';
import { statementCommands } from './statement-commands.ts';
import { witnessCommands } from './witness-commands.ts';

/** Every command of `sluis`. */
export const commands: readonly Command[] = [
  ...operatorCommands,
  ...backupCommands,
  ...logExportCommands,
  ...proofCommands,
  ...witnessCommands,
  ...incidentCommands,
  ...deliveryCommands,
  ...agreementCommands,
  ...signCommands,
  ...statementCommands,
  ...policyCommands,
  ...registerCommands,
  ...replayCommands,
  ...retentionCommands,
];
