import { mount } from '../frame/mount';
import { AdminPage } from './AdminPage';

mount(<AdminPage />);
