import type { VNode } from 'preact';
import { Bouton } from '../../../../src/platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../src/platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../src/platform/web/components/Carte.tsx';
import { Champ } from '../../../../src/platform/web/components/Champ.tsx';
import { DeuxColonnes } from '../../../../src/platform/web/components/DeuxColonnes.tsx';
import { Formulaire } from '../../../../src/platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../src/platform/web/components/Layout.tsx';
import { Lien } from '../../../../src/platform/web/components/Lien.tsx';

const cote = (
  <Carte titre="Actualités">
    <p class="govuk-body">
      Depuis le 1er mai 2026, le barème kilométrique des missions pénales est revalorisé. Les prix proposés à
      la saisie en tiennent compte.
    </p>
  </Carte>
);

export const pageConnexion = (): VNode => (
  <Layout
    titre="Vos mémoires de frais de justice, du dépôt au paiement"
    chapeau="Interprètes, experts, laboratoires, délégués du procureur : déposez vos mémoires et suivez-les jusqu’au paiement."
  >
    <DeuxColonnes cote={cote} nomDuCote="Actualités">
      <Carte titre="Vous avez déjà un compte">
        <Formulaire action="/connexion">
          <Champ
            champ="adresse"
            libelle="Adresse électronique de connexion"
            type="email"
            autocomplete="username"
            largeur={30}
            requis
          />
          <Champ
            champ="motDePasse"
            libelle="Mot de passe"
            type="password"
            autocomplete="current-password"
            largeur={20}
            requis
          />
          <div class="govuk-button-group">
            <Bouton>Se connecter</Bouton>
            <Lien href="/mot-de-passe-oublie">Mot de passe oublié</Lien>
          </div>
        </Formulaire>
      </Carte>
      <Carte titre="Vous êtes nouveau sur Chorus Pro">
        <BoutonLien href="/inscription" variante="secondaire">
          Créer votre compte
        </BoutonLien>
      </Carte>
    </DeuxColonnes>
  </Layout>
);
