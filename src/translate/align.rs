pub struct Bead; pub fn align() {}
