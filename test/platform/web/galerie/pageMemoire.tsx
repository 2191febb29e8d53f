import type { VNode } from 'preact';
import { BadgeEtat } from '../../../../src/platform/web/components/BadgeEtat.tsx';
import { BoutonLien } from '../../../../src/platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../src/platform/web/components/Carte.tsx';
import { Chronologie } from '../../../../src/platform/web/components/Chronologie.tsx';
import { DeuxColonnes } from '../../../../src/platform/web/components/DeuxColonnes.tsx';
import { Layout } from '../../../../src/platform/web/components/Layout.tsx';
import { Lien } from '../../../../src/platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../src/platform/web/components/ListeResume.tsx';
import { Monnaie } from '../../../../src/platform/web/components/Monnaie.tsx';
import type { Colonne } from '../../../../src/platform/web/components/Colonne.ts';
import { Tableau } from '../../../../src/platform/web/components/Tableau.tsx';
import { Totaux } from '../../../../src/platform/web/components/Totaux.tsx';

interface Ligne {
  readonly libelle: string;
  readonly detail: string;
  readonly quantite: string;
  readonly demande: string;
  readonly retenu: string | null;
}

const lignes: readonly Ligne[] = [
  {
    libelle: 'Interprétariat en audience, langue dari',
    detail: 'Première heure majorée de 40\u00a0%, article A.43-7 du CPP',
    quantite: '1\u00a0h',
    demande: '42,00\u00a0€',
    retenu: null,
  },
  {
    libelle: 'Interprétariat en audience, heures suivantes',
    detail: '30,00\u00a0€ l’heure',
    quantite: '4,5\u00a0h',
    demande: '135,00\u00a0€',
    retenu: '120,00\u00a0€',
  },
  {
    libelle: 'Indemnité kilométrique',
    detail: '48\u00a0km à 0,41\u00a0€',
    quantite: '48\u00a0km',
    demande: '19,68\u00a0€',
    retenu: null,
  },
];

const colonnes: readonly Colonne<Ligne>[] = [
  {
    cle: 'libelle',
    titre: 'Prestation',
    enTete: true,
    rendu: ({ libelle, detail }) => (
      <>
        {libelle}
        <span class="cp-tableau__secondaire">{detail}</span>
      </>
    ),
  },
  {
    cle: 'quantite',
    titre: 'Quantité',
    aligne: 'droite',
    insecable: true,
    rendu: ({ quantite }) => quantite,
  },
  {
    cle: 'demande',
    titre: 'Demandé HT',
    aligne: 'droite',
    rendu: ({ demande }) => <Monnaie montant={demande} />,
  },
  {
    cle: 'retenu',
    titre: 'Retenu HT',
    aligne: 'droite',
    rendu: ({ demande, retenu }) => <Monnaie montant={retenu ?? demande} fort={retenu !== null} />,
  },
];

const cote = (
  <>
    <Carte titre="Montants retenus">
      <Totaux ht="181,68&nbsp;€" tva="36,34&nbsp;€" debours="12,00&nbsp;€" ttc="230,02&nbsp;€" />
    </Carte>
    <Carte titre="Pièces">
      <ul class="govuk-list govuk-!-margin-bottom-0">
        <li>
          <Lien href="/memoires/12/pieces/1">Ordonnance de commission d’expert.pdf</Lien> (1,2 Mo)
        </li>
        <li>
          <Lien href="/memoires/12/pieces/2">Attestation de mission signée.pdf</Lien> (340 ko)
        </li>
      </ul>
    </Carte>
  </>
);

export const pageMemoire = (): VNode => (
  <Layout
    titre="Mémoire 0000352093"
    marque={<BadgeEtat famille="taxation" libelle="En taxation" />}
    chapeau={
      <>
        <Monnaie montant="248,02&nbsp;€" fort /> TTC demandés au Conseil de prud’hommes de
        Saint-Germain-en-Laye
      </>
    }
    filAriane={[
      { libelle: 'Mémoires de frais de justice', href: '/memoires' },
      { libelle: 'Synthèse', href: '/memoires' },
      { libelle: 'Mémoire 0000352093' },
    ]}
    action={
      <>
        <BoutonLien href="/memoires/12/dupliquer" variante="secondaire">
          Dupliquer
        </BoutonLien>
        <BoutonLien href="/memoires/12.pdf">Télécharger le PDF</BoutonLien>
      </>
    }
  >
    <DeuxColonnes cote={cote} nomDuCote="Montants et pièces">
      <Carte titre="Suivi">
        <Chronologie
          jalons={[
            {
              famille: 'taxation',
              etat: 'En taxation',
              date: '28 avril 2026 à 09:12',
              dateIso: '2026-04-28T09:12:00+02:00',
              auteur: 'Hélène Marchand-Dubois, greffière',
              age: 'Depuis 12 jours. Médiane de la juridiction pour cet état\u00a0: 18 jours.',
            },
            {
              famille: 'en-cours',
              etat: 'Complété',
              date: '22 avril 2026 à 18:40',
              dateIso: '2026-04-22T18:40:00+02:00',
              auteur: 'Camille Interprète',
              commentaire: 'L’attestation signée est jointe, avec les heures de début et de fin.',
            },
            {
              famille: 'a-completer',
              etat: 'À compléter',
              date: '15 avril 2026 à 11:03',
              dateIso: '2026-04-15T11:03:00+02:00',
              auteur: 'Hélène Marchand-Dubois, greffière',
              motif: 'Pièce manquante',
              commentaire: 'L’attestation de mission n’est pas signée par l’autorité requérante.',
            },
            {
              famille: 'en-cours',
              etat: 'Mis à disposition',
              date: '31 mars 2026 à 10:42',
              dateIso: '2026-03-31T10:42:00+02:00',
              auteur: 'Camille Interprète',
            },
          ]}
        />
      </Carte>
      <Carte titre="Prestations">
        <Tableau
          legende="Prestations demandées et retenues"
          colonnes={colonnes}
          lignes={lignes}
          cleDe={({ libelle }) => libelle}
        />
      </Carte>
      <Carte titre="Mission">
        <ListeResume
          elements={[
            { cle: 'Prescription', valeur: 'Réquisition du 12 janvier 2026' },
            { cle: 'Autorité requérante', valeur: 'Juge d’instruction, cabinet 4' },
            { cle: 'N° de parquet', valeur: '26012000415' },
            { cle: 'Achèvement', valeur: '27 mars 2026' },
          ]}
        />
      </Carte>
    </DeuxColonnes>
  </Layout>
);
