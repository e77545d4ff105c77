package org.cardwright.edit;

/** Hears how far a long task is and tells it when to stop; called from any thread. */
public interface Progress {
    /** For tasks that nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void done(int count, int total) {}

        @Override
        public boolean canceled() {
            return false;
        }
    };

    void done(int count, int total);

    boolean canceled();
}
