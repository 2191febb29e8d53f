import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ibanDOrigine,
  siretDOrigine,
} from '../../../../src/modules/reprise/adapters/generation/identifiantsDOrigine.ts';
import {
  FICHIERS,
  NOMS_DE_FICHIERS,
  type NomDeFichier,
} from '../../../../src/modules/reprise/domain/format.ts';

type Cellules = Readonly<Record<string, string>>;

const PAR_DEFAUT: Readonly<Record<NomDeFichier, Cellules>> = {
  fournisseurs: {
    type_identifiant: 'SIRET',
    raison_sociale: 'Cabinet Martin',
    adresse: '3 rue de la Paix',
    code_postal: '69003',
    ville: 'Lyon',
    pays: 'France',
    categorie: 'Interprète',
    type_taxe: 'FRANCHISE',
    date_creation: '02/03/2014 09:00:00',
    statut: 'ACTIF',
  },
  utilisateurs: {
    nom: 'Martin',
    prenom: 'Alice',
    role: 'PRINCIPAL',
    date_creation: '02/03/2014 09:00:00',
    derniere_connexion: '05/06/2026 10:00:00',
    statut: 'ACTIF',
  },
  comptes_bancaires: { libelle: 'Compte courant', titulaire: 'Cabinet Martin', date_debut: '02/03/2014' },
  mandats: { date_debut: '01/01/2020' },
  memoires: {
    juridiction: 'TGI de Lyon',
    categorie: 'Interprète',
    mission_debut: '01/02/2015',
    mission_fin: '03/02/2015',
    date_depot: '05/02/2015 10:00:00',
    etat: 'PAYE',
    date_etat: '20/03/2015 11:00:00',
    montant_ht: '100,00',
    montant_tva: '0,00',
    debours: '0,00',
    montant_ttc: '100,00',
  },
  lignes: {
    rang: '1',
    libelle: 'Traduction',
    quantite: '2',
    unite: 'HEURE',
    prix_unitaire_ht: '50,00',
    taux_tva: '0',
    montant_ht: '100,00',
  },
  etats: { rang: '1', etat: 'TRANSMIS', date: '05/02/2015 10:00:00', acteur: 'Alice Martin' },
  pieces: { type: 'Attestation de mission', nom: 'attestation.txt' },
};

/** An export of the portal of origin, written by hand in a folder of its own: only what a test is about is named. */
export class ExportDeTest {
  private readonly rangees: Record<NomDeFichier, Cellules[]> = {
    fournisseurs: [],
    utilisateurs: [],
    comptes_bancaires: [],
    mandats: [],
    memoires: [],
    lignes: [],
    etats: [],
    pieces: [],
  };
  private readonly contenus = new Map<string, string>();

  constructor(private readonly extraitLe = '2026-06-30T22:00:00.000Z') {}

  ajouter(fichier: NomDeFichier, cellules: Cellules): this {
    this.rangees[fichier].push({ ...PAR_DEFAUT[fichier], ...cellules });
    return this;
  }

  /** Replaces some cells of the row of this id. */
  changer(fichier: NomDeFichier, id: string, cellules: Cellules): this {
    this.rangees[fichier] = this.rangees[fichier].map((rangee) =>
      rangee.id === id ? { ...rangee, ...cellules } : rangee,
    );
    return this;
  }

  /** A fournisseur `F<n>` with its SIRET, its RIB `B<n>` and its principal `U<n>`. */
  fournisseur(n: number, cellules: Cellules = {}): this {
    return this.ajouter('fournisseurs', { id: `F${n}`, identifiant: siretDOrigine(n), ...cellules })
      .ajouter('comptes_bancaires', { id: `B${n}`, fournisseur_id: `F${n}`, iban: ibanDOrigine(n) })
      .utilisateur(n, n);
  }

  utilisateur(n: number, fournisseur: number, cellules: Cellules = {}): this {
    const courriel = `personne.${n}@export.example`;
    return this.ajouter('utilisateurs', {
      id: `U${n}`,
      fournisseur_id: `F${fournisseur}`,
      courriel,
      ...cellules,
    });
  }

  /** A paid mémoire `M<n>` with one line and two états. */
  memoire(n: number, utilisateur: number, fournisseur: number, cellules: Cellules = {}): this {
    return this.ajouter('memoires', {
      id: `M${n}`,
      numero: String(n).padStart(10, '0'),
      fournisseur_id: `F${fournisseur}`,
      utilisateur_id: `U${utilisateur}`,
      compte_bancaire_id: `B${fournisseur}`,
      reference: `R-${n}`,
      ...cellules,
    })
      .ajouter('lignes', { memoire_id: `M${n}` })
      .ajouter('etats', { memoire_id: `M${n}` })
      .ajouter('etats', { memoire_id: `M${n}`, rang: '2', etat: 'PAYE', date: '20/03/2015 11:00:00' });
  }

  piece(id: string, contenu: string, cellules: Cellules): this {
    const chemin = `pieces/${id}.txt`;
    this.contenus.set(chemin, contenu);
    const sha256 = createHash('sha256').update(contenu).digest('hex');
    const taille = String(Buffer.byteLength(contenu));
    return this.ajouter('pieces', { id, chemin, sha256, taille, ...cellules });
  }

  /** @param oublier paths of pieces that are announced and not there */
  ecrire(oublier: readonly string[] = []): string {
    const dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-export-'));
    const fichiers: Record<string, { lignes: number; sha256: string }> = {};
    for (const nom of NOMS_DE_FICHIERS) {
      const colonnes = FICHIERS[nom].colonnes.map((colonne) => colonne.nom);
      const lignes = this.rangees[nom].map((rangee) =>
        colonnes.map((colonne) => rangee[colonne] ?? '').join(';'),
      );
      const texte = [colonnes.join(';'), ...lignes].map((ligne) => `${ligne}\r\n`).join('');
      writeFileSync(join(dossier, `${nom}.csv`), texte);
      const sha256 = createHash('sha256').update(texte).digest('hex');
      fichiers[`${nom}.csv`] = { lignes: lignes.length, sha256 };
    }
    mkdirSync(join(dossier, 'pieces'));
    for (const [chemin, contenu] of this.contenus)
      if (!oublier.includes(chemin)) writeFileSync(join(dossier, chemin), contenu);
    const manifeste = { version: 1, extraitLe: this.extraitLe, encodage: 'utf-8', fichiers };
    writeFileSync(join(dossier, 'manifeste.json'), JSON.stringify(manifeste));
    dossiers.push(dossier);
    return dossier;
  }
}

const dossiers: string[] = [];

after(() => {
  for (const dossier of dossiers.splice(0)) rmSync(dossier, { recursive: true, force: true });
});

export const unExport = (extraitLe?: string): ExportDeTest => new ExportDeTest(extraitLe);
