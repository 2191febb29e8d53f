import type { VNode } from 'preact';
import { BarreActions } from '../../../../src/platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../src/platform/web/components/Bouton.tsx';
import { Carte } from '../../../../src/platform/web/components/Carte.tsx';
import { Champ } from '../../../../src/platform/web/components/Champ.tsx';
import { ChampSuggestion } from '../../../../src/platform/web/components/ChampSuggestion.tsx';
import { Compteur } from '../../../../src/platform/web/components/Compteur.tsx';
import { DeuxColonnes } from '../../../../src/platform/web/components/DeuxColonnes.tsx';
import { Encart } from '../../../../src/platform/web/components/Encart.tsx';
import { Etapes } from '../../../../src/platform/web/components/Etapes.tsx';
import { EtatEnregistrement } from '../../../../src/platform/web/components/EtatEnregistrement.tsx';
import { Fieldset } from '../../../../src/platform/web/components/Fieldset.tsx';
import { Formulaire } from '../../../../src/platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../src/platform/web/components/Layout.tsx';
import { Totaux } from '../../../../src/platform/web/components/Totaux.tsx';
import type { ErreurDeChamp } from '../../../../src/platform/web/ErreurDeChamp.ts';
import { LigneDePrestation } from './LigneDePrestation.tsx';

const cote = (
  <Carte titre="Votre mémoire">
    <Totaux ht="207,00&nbsp;€" tva="41,40&nbsp;€" debours="0,00&nbsp;€" ttc="248,40&nbsp;€" />
    <div>
      <Compteur
        libelle="Forclusion"
        texte="42&nbsp;jours"
        ecoule={88}
        ton="attention"
        detail="À déposer avant le 15 juin 2026 (un an après l’achèvement de la mission, article 800 du CPP)."
      />
    </div>
    <div>
      <p class="govuk-body-s govuk-!-margin-bottom-1">Il manque encore</p>
      <ul class="govuk-list govuk-!-margin-bottom-0" data-resume="manques">
        <li>l’attestation de mission</li>
        <li>les références bancaires</li>
      </ul>
    </div>
    <div>
      <EtatEnregistrement />
    </div>
  </Carte>
);

export const pageSaisieAvec = (erreurs: readonly ErreurDeChamp[]): VNode => (
  <Layout
    titre="Prestations"
    surtitre="Mémoire TMP2026000000004"
    erreurs={erreurs}
    filAriane={[
      { libelle: 'Mémoires de frais de justice', href: '/memoires' },
      { libelle: 'TMP2026000000004', href: '/memoires/4' },
      { libelle: 'Prestations' },
    ]}
  >
    <Etapes
      etapes={[
        { libelle: 'En-tête et mission', etat: 'faite', href: '/memoires/4/saisie/1' },
        { libelle: 'Prestations', etat: 'courante' },
        { libelle: 'Pièces', etat: 'enErreur', href: '/memoires/4/saisie/3' },
        { libelle: 'Récapitulatif et dépôt', etat: 'aFaire' },
      ]}
    />
    <DeuxColonnes cote={cote} nomDuCote="Résumé du mémoire">
      <Formulaire
        action="/memoires/4/saisie/2"
        version={7}
        autosave="/autosave"
        attributs={{ 'data-totaux': '' }}
        champsObligatoires
      >
        <Fieldset legende="Tarif">
          <ChampSuggestion
            champ="tarif"
            libelle="Ajouter depuis le tarif"
            indice="Le prix se remplit à la date de la mission, avec son article."
            source="/tarifs"
            valeur=""
            texte=""
          />
        </Fieldset>
        <Fieldset legende="Lignes">
          <div data-lignes>
            <div data-lignes-liste>
              <LigneDePrestation
                rang="0"
                numero="1"
                libelle="Interprétariat en audience, langue dari : première heure, majoration de nuit"
                quantite="1"
                prix="72,00"
                {...(erreurs.length > 0 ? { erreur: 'Indiquez un nombre d’heures, par exemple 2,5.' } : {})}
              />
              <LigneDePrestation
                rang="1"
                numero="2"
                libelle="Interprétariat en audience, heures suivantes"
                quantite="4,5"
                prix="30,00"
              />
            </div>
            <template data-lignes-modele>
              <LigneDePrestation rang="__n__" numero="__numero__" />
            </template>
            <Bouton
              variante="secondaire"
              name="action"
              value="ajouter-ligne"
              attributs={{ 'data-lignes-ajouter': '' }}
            >
              Ajouter une ligne
            </Bouton>
          </div>
        </Fieldset>
        <Fieldset legende="Débours hors TVA">
          <Champ
            champ="debours.0.montant"
            libelle="Péages et stationnement"
            type="decimal"
            suffixe="€"
            largeur={10}
            valeur="0"
            attributs={{ 'data-debours': '' }}
          />
        </Fieldset>
        <Encart ton="attention" titre="Prix différent du tarif">
          <p>
            La ligne 1 demande 72,00 € l’heure ; le tarif est de 42,00 € (article A.43-7 du CPP). L’agent de
            la juridiction verra l’écart.
          </p>
        </Encart>
        <BarreActions>
          <Bouton name="action" value="continuer">
            Continuer vers les pièces
          </Bouton>
          <Bouton variante="secondaire" name="action" value="enregistrer">
            Enregistrer
          </Bouton>
        </BarreActions>
      </Formulaire>
    </DeuxColonnes>
  </Layout>
);

export const pageSaisie = (): VNode => pageSaisieAvec([]);
