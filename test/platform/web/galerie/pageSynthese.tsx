import type { VNode } from 'preact';
import { BadgeEtat } from '../../../../src/platform/web/components/BadgeEtat.tsx';
import { BarreSelection } from '../../../../src/platform/web/components/BarreSelection.tsx';
import { Bouton } from '../../../../src/platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../src/platform/web/components/BoutonLien.tsx';
import { Chiffres } from '../../../../src/platform/web/components/Chiffres.tsx';
import type { FamilleEtat } from '../../../../src/platform/web/components/FamilleEtat.ts';
import { Formulaire } from '../../../../src/platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../src/platform/web/components/Layout.tsx';
import { Lien } from '../../../../src/platform/web/components/Lien.tsx';
import { Monnaie } from '../../../../src/platform/web/components/Monnaie.tsx';
import { Pagination } from '../../../../src/platform/web/components/Pagination.tsx';
import type { Colonne } from '../../../../src/platform/web/components/Colonne.ts';
import { Tableau } from '../../../../src/platform/web/components/Tableau.tsx';

interface Ligne {
  readonly prestataire: string;
  readonly depot: string | null;
  readonly destinataire: string;
  readonly numero: string;
  readonly famille: FamilleEtat;
  readonly etat: string;
  readonly dateEtat: string;
  readonly montant: string | null;
}

const lignes: readonly Ligne[] = [
  {
    prestataire: 'Camille Interprète',
    depot: '31/03/2026',
    destinataire: 'Tribunal judiciaire de Bobigny',
    numero: '0000352093',
    famille: 'refuse',
    etat: 'Refusé',
    dateEtat: '28/04/2026',
    montant: '277,50\u00a0€',
  },
  {
    prestataire: 'Camille Interprète',
    depot: '25/03/2026',
    destinataire: 'Conseil de prud’hommes de Saint-Germain-en-Laye',
    numero: '0000284955',
    famille: 'a-completer',
    etat: 'À compléter',
    dateEtat: '22/04/2026',
    montant: '1\u202f316,00\u00a0€',
  },
  {
    prestataire: 'Cabinet d’expertise Delaunay-Rochefoucauld et associés',
    depot: null,
    destinataire: 'Cour d’appel d’Aix-en-Provence',
    numero: 'TMP2026000000004',
    famille: 'brouillon',
    etat: 'Brouillon',
    dateEtat: '02/05/2026',
    montant: '14\u202f320,70\u00a0€',
  },
  {
    prestataire: 'Camille Interprète',
    depot: null,
    destinataire: 'Tribunal judiciaire de Lyon',
    numero: 'TMP2026000000005',
    famille: 'brouillon',
    etat: 'Brouillon',
    dateEtat: '04/05/2026',
    montant: null,
  },
  {
    prestataire: 'Camille Interprète',
    depot: '12/02/2026',
    destinataire: 'Tribunal judiciaire de Paris',
    numero: '0000281174',
    famille: 'a-completer',
    etat: 'À compléter',
    dateEtat: '30/04/2026',
    montant: '420,00\u00a0€',
  },
];

const colonnes: readonly Colonne<Ligne>[] = [
  { cle: 'prestataire', titre: 'Prestataire', rendu: ({ prestataire }) => prestataire },
  { cle: 'depot', titre: 'Date de dépôt', triable: true, insecable: true, rendu: ({ depot }) => depot },
  { cle: 'destinataire', titre: 'Destinataire', rendu: ({ destinataire }) => destinataire },
  {
    cle: 'numero',
    titre: 'Numéro',
    enTete: true,
    insecable: true,
    rendu: ({ numero }) => <Lien href={`/memoires/${numero}`}>{numero}</Lien>,
  },
  {
    cle: 'etat',
    titre: 'État courant',
    rendu: ({ famille, etat }) => <BadgeEtat famille={famille} libelle={etat} />,
  },
  {
    cle: 'date-etat',
    titre: 'Date de l’état',
    triable: true,
    insecable: true,
    rendu: ({ dateEtat }) => dateEtat,
  },
  {
    cle: 'montant',
    titre: 'Montant TTC',
    aligne: 'droite',
    triable: true,
    insecable: true,
    rendu: ({ montant }) => montant && <Monnaie montant={montant} />,
  },
];

export const pageSynthese = (): VNode => (
  <Layout
    titre="Mémoires à traiter"
    filAriane={[{ libelle: 'Mémoires de frais de justice', href: '/memoires' }, { libelle: 'Synthèse' }]}
    action={<BoutonLien href="/memoires/saisie">Saisir un mémoire</BoutonLien>}
  >
    <Chiffres
      chiffres={[
        {
          libelle: 'À traiter',
          compte: '5',
          montant: '16\u202f334,20\u00a0€',
          href: '/memoires',
          actif: true,
        },
        {
          libelle: 'En cours',
          compte: '128',
          montant: '73\u202f410,05\u00a0€',
          href: '/memoires?vue=en-cours',
        },
        {
          libelle: 'Payés cette année',
          compte: '1\u202f042',
          montant: '412\u202f885,90\u00a0€',
          href: '/memoires?vue=payes',
        },
      ]}
    />
    <Formulaire action="/memoires/selection">
      <Tableau
        legende="Mémoires à traiter"
        colonnes={colonnes}
        lignes={lignes}
        cleDe={({ numero }) => numero}
        selection={{ nom: 'memoires', libelleDe: ({ numero }) => `le mémoire ${numero}` }}
        tri={{ cle: 'date-etat', sens: 'desc', lien: (cle, sens) => `/memoires?tri=${cle}&sens=${sens}` }}
      />
      <BarreSelection>
        <Bouton variante="secondaire" name="action" value="telecharger" attributs={{ 'data-repetable': '' }}>
          Télécharger
        </Bouton>
        <Bouton variante="secondaire" name="action" value="abandonner">
          Abandonner
        </Bouton>
        <Bouton variante="danger" name="action" value="supprimer">
          Supprimer
        </Bouton>
      </BarreSelection>
    </Formulaire>
    <Pagination page={2} precedente="/memoires" suivante="/memoires?curseur=abc" resume="51 à 55 sur 312" />
  </Layout>
);
