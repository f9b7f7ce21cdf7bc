import { mount } from '../frame/mount';
import { titles } from '../words/titles';
import { AdminPage } from './AdminPage';

mount(<AdminPage />, titles.admin);
