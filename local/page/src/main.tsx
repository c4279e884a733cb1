import 'virtual:atlaskit-themes.css';
import '@atlaskit/css-reset';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './page';
import { pageServices } from './shell/page-services';

const place = document.getElementById('page');
if (place === null) throw new Error('The document has no place for the page.');

createRoot(place).render(
  <StrictMode>
    <Page services={pageServices()} />
  </StrictMode>,
);
