import type { SourcesDesMemoires } from '../../application/ports/MemoiresRepris.ts';
import type { BaseDuQuai } from './BaseDuQuai.ts';

/** The mémoires of the quai and their parts, under our ids and codes. @param lesquels a condition on `mp`, the mémoires taken */
export const sourcesDuQuai = (base: BaseDuQuai, lesquels: string): SourcesDesMemoires => {
  const nom = (table: string): string => base.nom(table);
  const json = base.dialect === 'postgres' ? 'json_build_object' : 'json_object';
  const texte = (objet: string): string => (base.dialect === 'postgres' ? `CAST(${objet} AS text)` : objet);
  const compte = `'libelle', COALESCE(cb.libelle, ''), 'iban', cb.iban, 'bic', cb.bic, 'titulaire', COALESCE(cb.titulaire, '')`;
  const code = (nature: string, alias: string, valeur: string): string =>
    `LEFT JOIN ${nom('correspondances')} ${alias} ON ${alias}.nature = '${nature}' AND ${alias}.valeur = ${valeur}`;
  const lien = (nature: string, alias: string, ancienId: string): string =>
    `LEFT JOIN reprise_liens ${alias} ON ${alias}.nature = '${nature}' AND ${alias}.ancien_id = ${ancienId}`;

  return {
    memoires: `(SELECT mp.tranche, mp.id, mp.version_attendue, pr.structure_id, COALESCE(au.notre_id, 0) AS createur_id,
        trim(COALESCE(u.prenom, '') || ' ' || COALESCE(u.nom, '')) AS createur_nom,
        CASE WHEN pe.groupe IS NULL THEN ma.structure_id END AS mandataire_id,
        CASE WHEN pe.groupe IS NULL THEN ma.designation END AS mandataire_designation,
        lc.notre_id AS compte_bancaire_id, CASE WHEN lc.notre_id IS NOT NULL THEN ${texte(`${json}(${compte})`)} END AS compte_bancaire,
        COALESCE(ca.code, m.categorie) AS categorie, ju.id AS juridiction_id,
        COALESCE(ju.nom, m.juridiction) AS destinataire_nom,
        CASE WHEN m.juridiction IS NOT NULL THEN COALESCE(ju.ville, '') END AS destinataire_ville, m.juridiction,
        pr.designation AS prestataire_designation, pr.identifiant AS prestataire_identifiant, pr.siret AS prestataire_siret,
        pr.adresse AS prestataire_adresse, m.numero, m.reference, m.numero_parquet, m.autorite, m.mission_debut, m.mission_fin,
        m.date_depot, m.etat, m.date_etat, m.montant_ht, m.montant_tva, m.debours, m.montant_ttc, m.commentaire
      FROM ${nom('memoires_pris')} mp JOIN ${nom('memoires')} m ON m.id = mp.ancien_id
      JOIN ${nom('prestataires')} pr ON pr.fournisseur_id = m.fournisseur_id
      LEFT JOIN ${nom('utilisateurs')} u ON u.id = m.utilisateur_id
      LEFT JOIN ${nom('personnes')} pe ON pe.utilisateur_id = m.utilisateur_id AND pe.groupe = mp.groupe
      LEFT JOIN ${nom('prestataires')} ma ON ma.fournisseur_id = u.fournisseur_id
      LEFT JOIN ${nom('comptes_bancaires')} cb ON cb.id = m.compte_bancaire_id
      ${lien('COMPTE', 'au', 'm.utilisateur_id')} ${lien('COMPTE_BANCAIRE', 'lc', 'm.compte_bancaire_id')}
      ${code('CATEGORIE', 'ca', 'm.categorie')} ${code('JURIDICTION', 'ju', 'm.juridiction')}
      WHERE ${lesquels})`,
    lignes: `(SELECT mp.tranche, mp.id AS memoire_id, l.rang, l.libelle, l.quantite, l.unite, l.prix_unitaire_ht, l.taux_tva,
        l.montant_ht
      FROM ${nom('memoires_pris')} mp JOIN ${nom('lignes')} l ON l.memoire_id = mp.ancien_id WHERE ${lesquels})`,
    etats: `(SELECT mp.tranche, mp.id AS memoire_id, e.rang, e.etat, e.date, e.acteur, e.motif, e.commentaire
      FROM ${nom('memoires_pris')} mp JOIN ${nom('etats')} e ON e.memoire_id = mp.ancien_id WHERE ${lesquels})`,
    pieces: `(SELECT mp.tranche, mp.id AS memoire_id, t.id, COALESCE(ty.code, 'AUTRE') AS type, p.nom, t.taille, p.sha256, t.mime,
        COALESCE(m.date_depot, m.date_etat, '1970-01-01T00:00:00.000Z') AS ajoutee_le
      FROM ${nom('memoires_pris')} mp JOIN ${nom('memoires')} m ON m.id = mp.ancien_id
      JOIN ${nom('pieces')} p ON p.memoire_id = mp.ancien_id
      JOIN ${nom('pieces_trouvees')} t ON t.ancien_id = p.id AND t.sort = 'TROUVEE'
      ${code('TYPE_DE_PIECE', 'ty', 'p.type')} WHERE ${lesquels})`,
  };
};
