import { jour } from '../../../../src/kernel/domain/Jour.ts';
import type { DonneesMandat } from '../../../../src/modules/structures/domain/mandat/DonneesMandat.ts';
import { Mandat } from '../../../../src/modules/structures/domain/mandat/Mandat.ts';
import { nextId } from '../../../support/doubles.ts';

export const unMandat = (ecart: Partial<DonneesMandat> = {}): Mandat =>
  Mandat.restituer({
    id: nextId(),
    version: 0,
    mandantId: nextId(),
    mandataireId: nextId(),
    du: jour('2026-01-01'),
    au: jour('2026-12-31'),
    document: { nom: 'mandat.pdf', sha256: 'b'.repeat(64), taille: 1_000, mime: 'application/pdf' },
    statut: 'EN_ATTENTE',
    donneLe: new Date('2026-01-01T08:00:00.000Z'),
    donnePar: 1,
    decideLe: null,
    decidePar: null,
    resilieLe: null,
    resiliePar: null,
    ...ecart,
  });

export const unMandatAccepte = (ecart: Partial<DonneesMandat> = {}): Mandat =>
  unMandat({
    statut: 'ACCEPTE',
    decideLe: new Date('2026-01-02T08:00:00.000Z'),
    decidePar: 2,
    ...ecart,
  });
