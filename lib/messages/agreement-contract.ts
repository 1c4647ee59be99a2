import { z } from 'zod';
import type { AgreementFault } from '@/lib/kpi/agreement';
import { metricId, request, roleKey, text } from './request';

/** KPI agreements with clients. */
export const agreementContract = {
  /** Keeps an agreement; answers with what is wrong with it. */
  putAgreement: request<AgreementFault[]>()(
    z.strictObject({
      id: text,
      shop: text,
      client: z.string().trim().max(60),
      role: roleKey,
      from: z.iso.date(),
      to: z.iso.date(),
      lines: z
        .array(
          z.strictObject({
            kpi: text,
            metric: metricId,
            value: z.number().positive().max(1e12),
            currency: z
              .string()
              .regex(/^[A-Z]{3}$/)
              .optional(),
          }),
        )
        .max(30),
      need: z.number().int().positive(),
      share: z.number().positive().max(1),
      note: z.string().trim().max(500),
      why: z.string().trim().max(300),
    }),
  ),
  dropAgreement: request<void>()(z.strictObject({ id: text })),
} as const;
