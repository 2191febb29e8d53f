import type { Database } from '../../../../src/platform/knex/Database.ts';

type Cliche = Readonly<Record<string, readonly unknown[]>>;

const REQUETES: Readonly<Record<string, string>> = {
  comptes: `SELECT courriel, nom, prenom, statut, version, mot_de_passe, connexion_courante, cree_le, recherche
    FROM comptes_utilisateurs ORDER BY courriel`,
  fiches: `SELECT id, type_identifiant, identifiant, designation, ligne1, ville, categorie, categories, regimes, comptes_bancaires, espaces,
    statut, version, cree_le FROM structures_fiches WHERE NOT publique ORDER BY type_identifiant, identifiant`,
  rattachements: `SELECT u.courriel, f.identifiant, r.role, r.statut, r.espaces, r.version, r.demande_le FROM structures_rattachements r
    JOIN comptes_utilisateurs u ON u.id = r.utilisateur_id JOIN structures_fiches f ON f.id = r.structure_id ORDER BY 1, 2`,
  actions: `SELECT f.identifiant, a.acte, a.par_id FROM structures_actions a JOIN structures_fiches f ON f.id = a.structure_id
    ORDER BY 1, 2`,
  mandats: `SELECT a.identifiant AS mandant, b.identifiant AS mandataire, m.du, m.au, m.statut, m.document_sha256 FROM structures_mandats m
    JOIN structures_fiches a ON a.id = m.mandant_id JOIN structures_fiches b ON b.id = m.mandataire_id ORDER BY 1, 2, 3`,
  pieces: `SELECT f.identifiant, p.nom, p.type, p.sha256 FROM structures_pieces p JOIN structures_fiches f ON f.id = p.structure_id
    ORDER BY 1, 2`,
  memoires: `SELECT m.numero, f.identifiant, u.courriel AS createur, d.identifiant AS mandataire, m.reference, m.categorie, m.etat, m.etat_le,
    m.depose_le, m.juridiction_id, m.destinataire_nom, m.montant_ttc, m.version, m.commentaire, m.prestataire_designation, m.repris_numero, m.repris_ht, m.repris_tva, m.repris_debours,
    m.repris_ttc, m.repris_juridiction, CASE WHEN m.numero_brouillon IS NULL THEN 0 ELSE 1 END AS brouillon_numerote,
    m.compte_bancaire_id, m.prestataire_compte_bancaire AS rib
    FROM memoires_memoires m JOIN structures_fiches f ON f.id = m.structure_id LEFT JOIN comptes_utilisateurs u ON u.id = m.createur_id
    LEFT JOIN structures_fiches d ON d.id = m.mandataire_id ORDER BY m.numero, m.reference`,
  lignes: `SELECT m.reference, l.rang, l.libelle, l.quantite_milliemes, l.prix_unitaire, l.taux_tva, l.code_tva, l.montant_repris FROM memoires_lignes l
    JOIN memoires_memoires m ON m.id = l.memoire_id ORDER BY 1, 2`,
  debours: `SELECT m.reference, d.rang, d.libelle, d.montant, d.montant_retenu, d.motif_code, d.motif_texte FROM memoires_debours d
    JOIN memoires_memoires m ON m.id = d.memoire_id ORDER BY 1, 2`,
  historique: `SELECT m.reference, h.rang, h.acte, h.etat, h.le, h.acteur_nom, h.texte FROM memoires_historique h
    JOIN memoires_memoires m ON m.id = h.memoire_id ORDER BY 1, 2`,
  fichiers: `SELECT m.reference, p.nom, p.type, p.sha256, p.taille FROM memoires_pieces p JOIN memoires_memoires m ON m.id = p.memoire_id
    ORDER BY 1, 2`,
  liens: `SELECT l.nature, l.ancien_id, l.empreinte, l.version, l.cree, f.identifiant FROM reprise_liens l
    LEFT JOIN structures_rattachements r ON l.nature = 'RATTACHEMENT' AND r.id = l.notre_id
    LEFT JOIN structures_fiches f ON f.id = r.structure_id ORDER BY l.nature, l.ancien_id`,
  invitations: `SELECT u.courriel FROM reprise_invitations i JOIN comptes_utilisateurs u ON u.id = i.utilisateur_id ORDER BY 1`,
};

type Row = Readonly<Record<string, unknown>>;

/** All that a takeover writes, without the ids: two databases that say the same give the same. */
export const photographie = async (database: Database): Promise<Cliche> => {
  const cliche: Record<string, readonly unknown[]> = {};
  let ibans: ReadonlyMap<number, string> = new Map();
  for (const [nom, text] of Object.entries(REQUETES)) {
    const rows = await database.query<Row>({ name: `test.photographie.${nom}`, text });
    if (nom === 'fiches') ibans = new Map(rows.flatMap(comptesDe).map(({ id, iban }) => [id, iban]));
    const sansIds = SANS_IDS[nom] ?? ((row: Row) => row);
    const lisibles = rows.map((row) => sansIds(row, ibans));
    cliche[nom] = nom === 'liens' ? lisibles.sort(parTexte) : lisibles;
  }
  return cliche;
};

/** The rows that name ids, without them. */
const SANS_IDS: Readonly<Record<string, (row: Row, ibans: ReadonlyMap<number, string>) => Row>> = {
  fiches: ({ id: _id, ...row }) => ({
    ...row,
    comptes_bancaires: comptesDe(row).map(({ id: _compteId, ...compte }) => compte),
  }),
  memoires: ({ compte_bancaire_id: compteId, rib, ...row }, ibans) => ({
    ...row,
    compte_bancaire: compteId === null ? null : (ibans.get(Number(compteId)) ?? 'inconnu'),
    rib: typeof rib === 'string' ? JSON.parse(rib) : rib,
  }),
  liens: ({ ancien_id: ancienId, identifiant, cree, ...row }) => ({
    ...row,
    ancienId:
      row.nature === 'RATTACHEMENT' ? `${String(ancienId).split(' ')[0]} ${String(identifiant)}` : ancienId,
    cree: Boolean(cree),
  }),
};

const comptesDe = ({ comptes_bancaires: json }: Row) =>
  JSON.parse(String(json)) as { id: number; iban: string }[];

const parTexte = (a: Row, b: Row): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
