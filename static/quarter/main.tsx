import { mount } from '../frame/mount';
import { QuarterPage } from './QuarterPage';

mount(<QuarterPage />);
