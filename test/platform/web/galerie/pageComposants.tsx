import type { VNode } from 'preact';
import { BadgeEtat } from '../../../../src/platform/web/components/BadgeEtat.tsx';
import { BarreActions } from '../../../../src/platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../src/platform/web/components/Bouton.tsx';
import { Carte } from '../../../../src/platform/web/components/Carte.tsx';
import { CaseACocher } from '../../../../src/platform/web/components/CaseACocher.tsx';
import { Champ } from '../../../../src/platform/web/components/Champ.tsx';
import { ChampCases } from '../../../../src/platform/web/components/ChampCases.tsx';
import { ChampChoix } from '../../../../src/platform/web/components/ChampChoix.tsx';
import { ChampFichier } from '../../../../src/platform/web/components/ChampFichier.tsx';
import { ChampListe } from '../../../../src/platform/web/components/ChampListe.tsx';
import { ChampSuggestion } from '../../../../src/platform/web/components/ChampSuggestion.tsx';
import { ChampTexteLong } from '../../../../src/platform/web/components/ChampTexteLong.tsx';
import { Compteur } from '../../../../src/platform/web/components/Compteur.tsx';
import { Encart } from '../../../../src/platform/web/components/Encart.tsx';
import type { FamilleEtat } from '../../../../src/platform/web/components/FamilleEtat.ts';
import { Fieldset } from '../../../../src/platform/web/components/Fieldset.tsx';
import { Formulaire } from '../../../../src/platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../src/platform/web/components/Layout.tsx';
import { ListeResume } from '../../../../src/platform/web/components/ListeResume.tsx';

const etats: readonly (readonly [FamilleEtat, string])[] = [
  ['brouillon', 'Brouillon'],
  ['en-cours', 'Mis à disposition'],
  ['a-completer', 'À compléter'],
  ['taxation', 'En taxation'],
  ['accepte', 'Mis en paiement'],
  ['refuse', 'Refusé'],
  ['clos', 'Dupliqué après refus'],
];

const types = [
  {
    valeur: 'requisition',
    libelle: 'Réquisition',
    indice: 'Du parquet ou d’un officier de police judiciaire',
  },
  { valeur: 'ordonnance', libelle: 'Ordonnance de commission d’expert' },
  { valeur: 'jugement', libelle: 'Jugement' },
];

export const pageComposants = (): VNode => (
  <Layout titre="Composants" filAriane={[{ libelle: 'Accueil', href: '/' }, { libelle: 'Composants' }]}>
    <Carte titre="États">
      <p class="govuk-button-group">
        {etats.map(([famille, libelle]) => (
          <BadgeEtat key={famille} famille={famille} libelle={libelle} />
        ))}
      </p>
    </Carte>
    <Encart>
      <p>Le numéro de parquet figure en tête de la réquisition.</p>
    </Encart>
    <Encart ton="succes">
      <p>Les 12 mémoires de la feuille ont été créés.</p>
    </Encart>
    <Encart ton="alerte" titre="Délai de forclusion dépassé">
      <p>Vous pouvez déposer ce mémoire ; seul le magistrat taxateur peut constater la forclusion.</p>
    </Encart>
    <Carte titre="Champs">
      <Formulaire action="/composants" champsObligatoires>
        <Fieldset legende="Destinataire">
          <ChampSuggestion
            champ="juridiction"
            libelle="Juridiction"
            indice="Celle qui a prescrit la mission : nom, ville ou code postal."
            source="/juridictions"
            erreur="Choisissez une juridiction dans la liste."
            texte="saint-germ"
            requis
          />
          <ChampListe
            champ="service"
            libelle="Service"
            options={[
              { valeur: 'fj', libelle: 'Service centralisateur des frais de justice' },
              { valeur: 'tp', libelle: 'Tribunal pour enfants' },
            ]}
          />
        </Fieldset>
        <Fieldset legende="Mission">
          <ChampChoix
            champ="prescription"
            libelle="Type de prescription"
            options={types}
            valeur="ordonnance"
            requis
          />
          <ChampChoix
            champ="nature"
            libelle="Procédure"
            options={[
              { valeur: 'PENALE', libelle: 'Pénale' },
              { valeur: 'ASSIMILEE', libelle: 'Assimilée' },
            ]}
            erreur="Choisissez la procédure."
            requis
            enLigne
          />
          <div class="cp-cote-a-cote">
            <Champ champ="debut" libelle="Début de la mission" type="date" valeur="2026-03-20" />
            <Champ champ="achevement" libelle="Date d’achèvement" type="date" valeur="2026-03-27" requis />
          </div>
          <ChampTexteLong
            champ="commentaire"
            libelle="Commentaire"
            indice="Visible par la juridiction."
            valeur="Audience prolongée jusqu’à 22 h 30."
          />
          <ChampCases
            champ="alertes"
            libelle="Alertes"
            options={[
              { valeur: 'mail', libelle: 'Par courriel, à chaque changement d’état' },
              { valeur: 'hebdo', libelle: 'Récapitulatif hebdomadaire' },
            ]}
            valeurs={['hebdo']}
          />
          <CaseACocher
            champ="tvaDebits"
            libelle="TVA sur les débits"
            indice="Option prise auprès de votre centre des impôts."
            cochee
          />
        </Fieldset>
        <BarreActions>
          <Bouton>Enregistrer</Bouton>
          <Bouton variante="secondaire">Enregistrer le brouillon</Bouton>
          <Bouton variante="discret">Annuler</Bouton>
          <Bouton variante="danger">Supprimer</Bouton>
        </BarreActions>
      </Formulaire>
    </Carte>
    <Carte titre="Pièces" niveau={2}>
      <Formulaire action="/pieces" multipart>
        <ChampFichier
          champ="pieces"
          libelle="Ajouter des pièces"
          indice="PDF, JPEG, PNG ou TIFF, 10 Mo par pièce."
          multiple
          accepte=".pdf,.jpg,.png,.tif"
        />
        <Bouton variante="secondaire">Joindre</Bouton>
      </Formulaire>
    </Carte>
    <Carte titre="Forclusion">
      <Compteur libelle="Mission du 27 mars 2026" texte="290 jours" ecoule={20} ton="calme" />
      <Compteur libelle="Mission du 15 juin 2025" texte="42 jours" ecoule={88} ton="attention" />
      <Compteur
        libelle="Mission du 9 mai 2025"
        texte="3 jours"
        ecoule={99}
        ton="urgent"
        detail="À déposer avant le 9 mai 2026."
      />
    </Carte>
    <Carte titre="Fiche structure">
      <ListeResume
        elements={[
          { cle: 'Raison sociale', valeur: 'Cabinet d’expertise Delaunay-Rochefoucauld et associés' },
          {
            cle: 'Catégorie',
            valeur: 'Expert technique',
            action: { libelle: 'Modifier', href: '/structures/3/categorie' },
          },
          {
            cle: 'RIB',
            valeur: 'FR76 •••• •••• 0189',
            action: { libelle: 'Modifier', href: '/structures/3/rib' },
          },
        ]}
      />
    </Carte>
  </Layout>
);
