import { Application, type SecretDApplication } from '../../domain/Application.ts';
import { CompteTechnique } from '../../domain/CompteTechnique.ts';
import type { DomaineApi } from '../../domain/DomaineApi.ts';

export interface ApplicationRow {
  id: number;
  version: number;
  structure_id: number;
  nom: string;
  client_id: string;
  secrets: string;
  domaines: string;
  creee_le: string;
  revoquee_le: string | null;
}

export interface CompteRow {
  id: number;
  version: number;
  structure_id: number;
  login: string;
  empreinte: string;
  cree_le: string;
  renouvele_le: string;
  expire_le: string;
  rappel: number | null;
  revoque_le: string | null;
}

interface SecretJson {
  readonly empreinte: string;
  readonly creeLe: string;
  readonly expireLe: string | null;
}

export const rowDApplication = ({ donnees }: Application): ApplicationRow => ({
  id: donnees.id,
  version: donnees.version + 1,
  structure_id: donnees.structureId,
  nom: donnees.nom,
  client_id: donnees.clientId,
  secrets: JSON.stringify(donnees.secrets),
  domaines: JSON.stringify(donnees.domaines),
  creee_le: donnees.creeeLe.toISOString(),
  revoquee_le: donnees.revoqueeLe?.toISOString() ?? null,
});

export const applicationDepuis = (row: ApplicationRow): Application =>
  Application.restituer({
    id: row.id,
    version: row.version,
    structureId: row.structure_id,
    nom: row.nom,
    clientId: row.client_id,
    secrets: (JSON.parse(row.secrets) as readonly SecretJson[]).map(secretDepuis),
    domaines: domainesDepuis(row.domaines),
    creeeLe: new Date(row.creee_le),
    revoqueeLe: dateOuNull(row.revoquee_le),
  });

export const domainesDepuis = (json: string): readonly DomaineApi[] => JSON.parse(json) as DomaineApi[];

const secretDepuis = ({ empreinte, creeLe, expireLe }: SecretJson): SecretDApplication => ({
  empreinte,
  creeLe: new Date(creeLe),
  expireLe: dateOuNull(expireLe),
});

export const rowDeCompte = ({ donnees }: CompteTechnique): CompteRow => ({
  id: donnees.id,
  version: donnees.version + 1,
  structure_id: donnees.structureId,
  login: donnees.login,
  empreinte: donnees.empreinte,
  cree_le: donnees.creeLe.toISOString(),
  renouvele_le: donnees.renouveleLe.toISOString(),
  expire_le: donnees.expireLe.toISOString(),
  rappel: donnees.rappel,
  revoque_le: donnees.revoqueLe?.toISOString() ?? null,
});

export const compteDepuis = (row: CompteRow): CompteTechnique =>
  CompteTechnique.restituer({
    id: row.id,
    version: row.version,
    structureId: row.structure_id,
    login: row.login,
    empreinte: row.empreinte,
    creeLe: new Date(row.cree_le),
    renouveleLe: new Date(row.renouvele_le),
    expireLe: new Date(row.expire_le),
    rappel: row.rappel,
    revoqueLe: dateOuNull(row.revoque_le),
  });

const dateOuNull = (texte: string | null): Date | null => (texte === null ? null : new Date(texte));
