import { mount } from '../frame/mount';
import { BoardPage } from './BoardPage';

mount(<BoardPage />);
