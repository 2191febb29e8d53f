import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import { debutDe, jourDe, type Jour } from '../../../../kernel/domain/Jour.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import { lignesDAdresse } from '../../application/lignesDAdresse.ts';
import type {
  ApportDeStructures,
  MandatDOrigine,
  ObjetSuivi,
  PersonneDOrigine,
  PieceDeStructureDOrigine,
  RepriseDesStructures,
  StructureDOrigine,
  StructureReprise,
} from '../../application/reprise/RepriseDesStructures.ts';
import type { DroitsEspaces } from '../../domain/espace/DroitsEspaces.ts';
import { TOUJOURS } from '../../domain/rattachement/Periode.ts';
import type { CompteBancaire } from '../../domain/structure/CompteBancaire.ts';
import { comptesReunis } from '../../domain/structure/comptesReunis.ts';
import type { DonneesStructure } from '../../domain/structure/DonneesStructure.ts';
import { designationDe } from '../../domain/structure/Identite.ts';
import type { IdentifiantStructure } from '../../domain/structure/IdentifiantStructure.ts';
import { numeroDeParticulier } from '../../domain/structure/numeroDeParticulier.ts';
import { rowDe as rowDAction } from './actionRows.ts';
import { rowDeMandat } from './mandatRows.ts';
import { rowDe as rowDeRattachement } from './rattachementRows.ts';
import {
  COLONNES_DE_FICHE,
  COLONNES_DE_MANDAT_EN_MASSE,
  COLONNES_DE_PIECE,
  COLONNES_DE_RATTACHEMENT,
  COLONNES_D_ACTION_EN_MASSE,
  statementsDeReprise,
} from './repriseStatements.ts';
import { donneesDepuis, rowDe, type StructureRow } from './structureRows.ts';

const DROITS: DroitsEspaces = { MEMOIRES: 'MODIFICATION', SOLLICITATIONS_EMISES: 'MODIFICATION' };

interface LienOuvert {
  readonly structure_id: number;
  readonly utilisateur_id: number;
  readonly role: PersonneDOrigine['role'];
  readonly statut: string;
}

/** One structure on its way in. */
interface Arrivee {
  readonly origine: StructureDOrigine;
  /** As it will be; its version is that of before. */
  readonly donnees: DonneesStructure;
  readonly ecrite: boolean;
  readonly reecrite: boolean;
  readonly modifieeIci: boolean;
  readonly devenus: ReadonlyMap<string, CompteBancaire>;
}

export class KnexRepriseDesStructures implements RepriseDesStructures {
  private readonly statements: ReturnType<typeof statementsDeReprise>;

  constructor(
    private readonly database: Database,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {
    this.statements = statementsDeReprise(database.dialect);
  }

  async reprendre(structures: readonly StructureDOrigine[]): Promise<readonly StructureReprise[]> {
    const connues = await this.connues(structures);
    const numeros = await this.numeros(
      structures.filter(({ identifiant, connue }) => identifiant === null && connue === null).length,
    );
    const arrivees = structures.map((origine) => this.accueillir(origine, connues, numeros));
    await this.ecrire(arrivees);
    const liens = await this.attacher(arrivees);
    await this.historiser(arrivees);
    return arrivees.map((arrivee) => repriseDe(arrivee, liens.get(arrivee.donnees.teteId) ?? []));
  }

  async reprendreMandats(mandats: readonly MandatDOrigine[]): Promise<readonly number[]> {
    const rows = mandats.map(({ mandantId, mandataireId, du, au, document }) => {
      const le = debutDe(du);
      const decision = { donneLe: le, donnePar: 0, decideLe: le, decidePar: 0 };
      const id = this.ids.next();
      const fin = { resilieLe: null, resiliePar: null };
      return rowDeMandat({
        id,
        version: 0,
        mandantId,
        mandataireId,
        du,
        au,
        document,
        statut: 'ACCEPTE',
        ...decision,
        ...fin,
      });
    });
    await this.enMasse(
      this.statements.mandats,
      rows.map((row) => COLONNES_DE_MANDAT_EN_MASSE.map(({ nom }) => row[nom])),
    );
    return rows.map(({ id }) => id);
  }

  async reprendrePieces(pieces: readonly PieceDeStructureDOrigine[]): Promise<readonly number[]> {
    const maintenant = this.clock.now();
    const rows = pieces.map((piece) => ({
      id: this.ids.next(),
      structure_id: piece.structureId,
      designation: piece.nom.slice(0, 100),
      type: piece.type,
      nom: piece.nom,
      sha256: piece.sha256,
      taille: piece.taille,
      mime: piece.mime,
      du: jourDe(maintenant),
      ajoutee_le: maintenant.toISOString(),
      ajoutee_par: 0,
    }));
    await this.enMasse(
      this.statements.pieces,
      rows.map((row) => COLONNES_DE_PIECE.map(({ nom }) => row[nom])),
    );
    return rows.map(({ id }) => id);
  }

  async utilises(apport: ApportDeStructures): Promise<number> {
    const { statements } = this;
    const changes = [
      await this.enMasse<Compte>(statements.fichesChangees, tuplesDe(apport.structures)),
      await this.enMasse<Compte>(statements.rattachementsChanges, tuplesDe(apport.rattachements)),
      await this.enMasse<Compte>(statements.mandatsChanges, tuplesDe(apport.mandats)),
      await this.deuxListes<Compte>(statements.rattachementsDAutres, apport.structures, apport.rattachements),
      await this.deuxListes<Compte>(statements.mandatsDAutres, apport.structures, apport.mandats),
    ];
    return changes.flat().reduce((total, { nombre }) => total + nombre, 0);
  }

  async retirer({
    structures,
    rattachements,
    mandats,
    pieces,
    comptesAjoutes,
  }: ApportDeStructures): Promise<void> {
    const { statements } = this;
    await this.retirerComptes(comptesAjoutes);
    await this.enMasse(statements.retirerPieces, pieces);
    await this.enMasse(statements.retirerMandats, idsDe(mandats));
    await this.enMasse(statements.retirerMots, idsDe(rattachements));
    await this.enMasse(statements.retirerRattachements, idsDe(rattachements));
    await this.enMasse(statements.retirerActions, idsDe(structures));
    await this.enMasse(statements.retirerFiches, idsDe(structures));
  }

  private async retirerComptes({
    structureIds,
    compteIds,
  }: ApportDeStructures['comptesAjoutes']): Promise<void> {
    const rows = await this.enMasse<StructureRow>(this.statements.parId, structureIds);
    const otes = new Set(compteIds);
    const changees = rows.map(donneesDepuis).flatMap((donnees) => {
      const comptesBancaires = donnees.comptesBancaires.filter(({ id }) => !otes.has(id));
      const change = comptesBancaires.length < donnees.comptesBancaires.length;
      return change ? [{ ...donnees, comptesBancaires }] : [];
    });
    await this.garder(changees);
  }

  /** Those that a former run brought, then those that bear the same identifier. */
  private async connues(structures: readonly StructureDOrigine[]): Promise<Connues> {
    const suivies = structures.flatMap(({ connue }) => (connue === null ? [] : [connue.id]));
    const identifiants = structures.flatMap(({ connue, identifiant }) =>
      connue === null && identifiant !== null ? [[identifiant.type, identifiant.valeur]] : [],
    );
    const { parId, parIdentifiant } = this.statements;
    const rows = [
      ...(await this.enMasse<StructureRow>(parId, suivies)),
      ...(await this.enMasse<StructureRow>(parIdentifiant, identifiants)),
    ].map(donneesDepuis);
    return {
      parId: new Map(rows.map((donnees) => [donnees.id, donnees])),
      parIdentifiant: new Map(rows.map((donnees) => [cleDe(donnees.identifiant), donnees])),
    };
  }

  private async numeros(combien: number): Promise<string[]> {
    if (combien === 0) return [];
    const [row] = await this.database.query<{ dernier: number }>(this.statements.numeros, [combien]);
    if (!row) throw new Error('structures_compteurs has no row for PARTICULIER');
    return Array.from({ length: combien }, (_, rang) => numeroDeParticulier(row.dernier - rang));
  }

  private accueillir(origine: StructureDOrigine, connues: Connues, numeros: string[]): Arrivee {
    const { connue, identifiant } = origine;
    const ici =
      (connue && connues.parId.get(connue.id)) ??
      (identifiant && connues.parIdentifiant.get(cleDe(identifiant))) ??
      undefined;
    const arrives = this.comptesArrives(origine, false);
    if (!ici) return this.fonder(origine, arrives, numeros);

    const modifieeIci = connue !== null && connue.version !== ici.version;
    const reecrite = connue !== null && origine.aReecrire && !modifieeIci;
    const redits = modifieeIci ? [] : this.comptesArrives(origine, true);
    const aJour = ici.comptesBancaires.map(
      (compte) => redits.map(([, redit]) => redit).find(({ id }) => id === compte.id) ?? compte,
    );
    const ajoutes = comptesReunis(aJour, arrives);
    const reunis = { ...ajoutes, devenus: new Map([...ajoutes.devenus, ...redits]) };
    const espaces = ici.espaces.includes('MEMOIRES') ? ici.espaces : [...ici.espaces, 'MEMOIRES' as const];
    const donnees: DonneesStructure = {
      ...ici,
      ...(reecrite ? origine.fiche : {}),
      espaces,
      comptesBancaires: reunis.comptes,
    };
    const comptesChanges = redits.length > 0 || reunis.comptes.length > ici.comptesBancaires.length;
    const ecrite = reecrite || espaces !== ici.espaces || comptesChanges;
    return { origine, donnees, ecrite, reecrite, modifieeIci, devenus: reunis.devenus };
  }

  private fonder(
    origine: StructureDOrigine,
    arrives: readonly (readonly [string, CompteBancaire])[],
    numeros: string[],
  ): Arrivee {
    const { fiche, regime, active } = origine;
    const creeLe = origine.creeLe ?? this.clock.now();
    const du = jourDe(creeLe);
    const reunis = comptesReunis([], arrives);
    const identifiant = origine.identifiant ?? { type: 'PARTICULIER', valeur: numeros.shift() ?? '' };
    const id = this.ids.next();
    const donnees: DonneesStructure = {
      ...fiche,
      id,
      version: 0,
      identifiant,
      publique: false,
      juridiction: null,
      categories: fiche.categorie === null ? [] : [{ code: fiche.categorie, du }],
      regimes: regime === null ? [] : [{ code: regime, du }],
      comptesBancaires: reunis.comptes,
      services: [],
      espaces: ['MEMOIRES', 'SOLLICITATIONS_EMISES'],
      statut: active ? 'ACTIVE' : 'INACTIVE',
      creeLe,
      origineId: null,
      successeurId: null,
      teteId: id,
    };
    return { origine, donnees, ecrite: true, reecrite: false, modifieeIci: false, devenus: reunis.devenus };
  }

  /** The new ones, or those that a former run brought. */
  private comptesArrives(
    { comptesBancaires, creeLe }: StructureDOrigine,
    connus: boolean,
  ): readonly (readonly [string, CompteBancaire])[] {
    const parDefaut = jourDe(creeLe ?? this.clock.now());
    return comptesBancaires
      .filter(({ connuId }) => (connuId !== null) === connus)
      .map(({ ancienId, connuId, du, au, ...compte }) => [
        ancienId,
        { ...compte, id: connuId ?? this.ids.next(), du: du ?? premierDe(parDefaut, au), au },
      ]);
  }

  private ecrire(arrivees: readonly Arrivee[]): Promise<void> {
    return this.garder(arrivees.filter(({ ecrite }) => ecrite).map(({ donnees }) => donnees));
  }

  private async garder(fiches: readonly DonneesStructure[]): Promise<void> {
    const rows = fiches.map((donnees) => rowDe(donnees));
    await this.enMasse(
      this.statements.fiches,
      rows.map((row) => COLONNES_DE_FICHE.map(({ nom }) => row[nom])),
    );
  }

  /**
   * Who is there already stays as she is; a principal who is there keeps the role. Where a SIRET has changed meanwhile, people
   * belong to the last fiche.
   */
  private async attacher(arrivees: readonly Arrivee[]): Promise<ReadonlyMap<number, readonly Lien[]>> {
    const ouverts = await this.enMasse<LienOuvert>(
      this.statements.rattachementsOuverts,
      arrivees.map(({ donnees }) => donnees.teteId),
    );
    const la = new Set(ouverts.map((lien) => `${lien.structure_id} ${lien.utilisateur_id}`));
    const tenues = new Set(
      ouverts
        .filter(({ role, statut }) => role === 'PRINCIPAL' && statut === 'VALIDEE')
        .map((lien) => lien.structure_id),
    );
    const rows = arrivees.flatMap(({ origine, donnees: { teteId: structureId } }) =>
      origine.personnes
        .filter(({ utilisateurId }) => arrive(la, `${structureId} ${utilisateurId}`))
        .map((personne) => this.rattachement(structureId, personne, tenues.has(structureId))),
    );
    await this.enMasse(
      this.statements.rattachements,
      rows.map((row) => COLONNES_DE_RATTACHEMENT.map(({ nom }) => row[nom])),
    );
    return parStructure(rows.map(lienDe));
  }

  private rattachement(
    structureId: number,
    { utilisateurId, role, active, depuis }: PersonneDOrigine,
    principalDejaLa: boolean,
  ) {
    return rowDeRattachement({
      id: this.ids.next(),
      version: 0,
      utilisateurId,
      structureId,
      statut: active ? 'VALIDEE' : 'DESACTIVEE',
      role: role === 'PRINCIPAL' && principalDejaLa ? 'SECONDAIRE' : role,
      periode: TOUJOURS,
      espaces: DROITS,
      periodesEspaces: {},
      services: [],
      commentaire: null,
      demandeLe: depuis ?? this.clock.now(),
      decision: null,
      fin: null,
    });
  }

  private async historiser(arrivees: readonly Arrivee[]): Promise<void> {
    const le = this.clock.now();
    const rows = arrivees
      .filter(({ origine }) => origine.connue === null)
      .map(({ donnees: { id: structureId } }) =>
        rowDAction({
          id: this.ids.next(),
          structureId,
          acte: 'structure-reprise',
          parId: null,
          parSupport: false,
          utilisateurId: null,
          le,
          avant: null,
          apres: null,
        }),
      );
    await this.enMasse(
      this.statements.actions,
      rows.map((row) => COLONNES_D_ACTION_EN_MASSE.map(({ nom }) => row[nom])),
    );
  }

  private deuxListes<Row>(
    statement: Enonce,
    structures: readonly ObjetSuivi[],
    objets: readonly ObjetSuivi[],
  ): Promise<Row[]> {
    const valeurs = [JSON.stringify(idsDe(structures)), JSON.stringify(idsDe(objets))];
    return this.database.query<Row>(statement, valeurs);
  }

  private async enMasse<Row>(statement: Enonce, valeurs: readonly unknown[]): Promise<Row[]> {
    return valeurs.length === 0 ? [] : this.database.query<Row>(statement, [JSON.stringify(valeurs)]);
  }
}

interface Enonce {
  readonly name: string;
  readonly text: string;
}

interface Compte {
  readonly nombre: number;
}

interface Connues {
  readonly parId: ReadonlyMap<number, DonneesStructure>;
  readonly parIdentifiant: ReadonlyMap<string, DonneesStructure>;
}

type Lien = ObjetSuivi & { readonly utilisateurId: number; readonly structureId: number };

const cleDe = ({ type, valeur }: IdentifiantStructure): string => `${type} ${valeur}`;

const premierDe = (jour: Jour, au: Jour | null): Jour => (au !== null && au < jour ? au : jour);

const idsDe = (objets: readonly ObjetSuivi[]): readonly number[] => objets.map(({ id }) => id);

const tuplesDe = (objets: readonly ObjetSuivi[]): readonly (readonly number[])[] =>
  objets.map(({ id, version }) => [id, version]);

const lienDe = (row: ReturnType<typeof rowDeRattachement>): Lien => ({
  id: row.id,
  version: row.version,
  utilisateurId: row.utilisateur_id,
  structureId: row.structure_id,
});

const parStructure = (liens: readonly Lien[]): ReadonlyMap<number, readonly Lien[]> => {
  const groupes = new Map<number, Lien[]>();
  for (const lien of liens) {
    const groupe = groupes.get(lien.structureId);
    if (groupe) groupe.push(lien);
    else groupes.set(lien.structureId, [lien]);
  }
  return groupes;
};

const repriseDe = (
  { origine, donnees, ecrite, reecrite, modifieeIci, devenus }: Arrivee,
  rattachements: readonly Lien[],
): StructureReprise => ({
  cle: origine.cle,
  id: donnees.id,
  version: ecrite ? donnees.version + 1 : donnees.version,
  creee: donnees.version === 0,
  reecrite,
  modifieeIci,
  designation: designationDe(donnees.identite),
  identifiant: donnees.identifiant.valeur,
  siret: donnees.identifiant.type === 'SIRET' ? donnees.identifiant.valeur : null,
  adresse: lignesDAdresse(donnees.adresse),
  comptesBancaires: devenus,
  rattachements,
});

/** Whether it is not there yet; it is from now on. */
const arrive = (la: Set<string>, cle: string): boolean => la.size < la.add(cle).size;
