import { startIn } from '../frame/language';

startIn({ en: () => import('./start'), de: () => import('./start?de') });
