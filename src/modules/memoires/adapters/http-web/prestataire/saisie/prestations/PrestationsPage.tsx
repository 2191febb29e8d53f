import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../../../platform/web/components/Bouton.tsx';
import { Fieldset } from '../../../../../../../platform/web/components/Fieldset.tsx';
import { Formulaire } from '../../../../../../../platform/web/components/Formulaire.tsx';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { adresseDEtape } from '../adresses.ts';
import { BarreDeSaisie } from '../BarreDeSaisie.tsx';
import { BoutonParDefaut } from '../BoutonParDefaut.tsx';
import { CadreDeSaisie } from '../CadreDeSaisie.tsx';
import { textesDe } from '../textes/textesDe.ts';
import { AideAuCalcul } from './AideAuCalcul.tsx';
import { LigneDeDebours } from './LigneDeDebours.tsx';
import { LigneDePrestation } from './LigneDePrestation.tsx';
import type { PrestationsPresentees, ZoneDeLignes } from './presentPrestations.ts';

/** Step 2: services, travel and disbursements, with the tarifs and live totals. */
export const PrestationsPage: FunctionComponent<PrestationsPresentees> = (page) => {
  const { cadre, erreurs } = page;
  const { prestations: textes } = textesDe(usePage().langue);
  const action = adresseDEtape(cadre.memoireId, 'prestations');
  return (
    <CadreDeSaisie cadre={cadre} erreurs={erreurs}>
      <Formulaire
        action={action}
        version={cadre.version}
        autosave={action}
        attributs={{ 'data-totaux': '' }}
        champsObligatoires
      >
        <BoutonParDefaut value="enregistrer" />
        <Fieldset legende={textes.titreLignes} id="lignes">
          <p class="govuk-hint">{page.noteDesTarifs}</p>
          {page.zones.map((zone) => (
            <Zone key={zone.nature} zone={zone} page={page} />
          ))}
        </Fieldset>
        {page.calcul && <AideAuCalcul calcul={page.calcul} erreurs={erreurs} />}
        <Fieldset legende={textes.titreDebours} id="debours">
          <p class="govuk-hint">{textes.deboursIndice}</p>
          <div class="govuk-!-margin-bottom-6" data-lignes="debours">
            <div data-lignes-liste>
              {page.debours.map((debours) => (
                <LigneDeDebours key={debours.champ} debours={debours} erreurs={erreurs} />
              ))}
            </div>
            <template data-lignes-modele>
              <LigneDeDebours debours={page.modeleDeDebours} erreurs={[]} />
            </template>
            <Bouton
              variante="secondaire"
              name="action"
              value="ajouter:DEBOURS"
              attributs={{ 'data-lignes-ajouter': '' }}
            >
              {textes.ajouterDebours}
            </Bouton>
          </div>
        </Fieldset>
        <BarreDeSaisie />
      </Formulaire>
    </CadreDeSaisie>
  );
};

const Zone: FunctionComponent<{ readonly zone: ZoneDeLignes; readonly page: PrestationsPresentees }> = ({
  zone,
  page: { unites, tauxTva, erreurs },
}) => {
  const { prestations: textes } = textesDe(usePage().langue);
  const listes = { unites, tauxTva };
  return (
    <div class="govuk-!-margin-bottom-6" data-lignes="lignes">
      <div data-lignes-liste>
        {zone.lignes.map((ligne) => (
          <LigneDePrestation key={ligne.champ} ligne={ligne} erreurs={erreurs} {...listes} />
        ))}
      </div>
      <template data-lignes-modele>
        <LigneDePrestation ligne={zone.modele} erreurs={[]} {...listes} />
      </template>
      <Bouton
        variante="secondaire"
        name="action"
        value={`ajouter:${zone.nature}`}
        attributs={{ 'data-lignes-ajouter': '' }}
      >
        {zone.nature === 'PRESTATION' ? textes.ajouterLigne : textes.ajouterDeplacement}
      </Bouton>
    </div>
  );
};
