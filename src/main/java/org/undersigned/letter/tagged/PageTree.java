package org.undersigned.letter.tagged;

import java.io.IOException;

/** The tree of pages, a hundred to a branch. */
final class PageTree {

    private static final int BRANCH = 100;

    private final PdfFile file;
    private final int resources;
    private final int root;
    private final PdfBytes branches = new PdfBytes(64);
    private final PdfBytes kids = new PdfBytes(1 << 10);
    private int branch;
    private int inBranch;
    private int count;

    PageTree(PdfFile file, int resources) {
        this.file = file;
        this.resources = resources;
        root = file.allocate();
        branch = file.allocate();
    }

    int count() {
        return count;
    }

    /** A4, as letters in most of the world. */
    void add(Page page, int parentKey) throws IOException {
        int content = file.allocate();
        file.putStream(content, new PdfBytes(32), page.content());
        PdfBytes dictionary =
                new PdfBytes(256)
                        .put("<</Type/Page/MediaBox[0 0 595.28 841.89]/Parent ")
                        .reference(branch)
                        .put("/Resources ")
                        .reference(resources)
                        .put("/Contents ")
                        .reference(content)
                        .put("/StructParents ")
                        .put((long) parentKey)
                        .put("/Tabs/S");
        if (!page.annotations().isEmpty()) {
            dictionary.put("/Annots[").put(page.annotations()).put(']');
        }
        file.put(page.id, dictionary.put(">>"));
        kids.reference(page.id).put(' ');
        count++;
        if (++inBranch == BRANCH) {
            endBranch();
            branch = file.allocate();
        }
    }

    private void endBranch() throws IOException {
        file.put(
                branch,
                new PdfBytes(64 + kids.length())
                        .put("<</Type/Pages/Parent ")
                        .reference(root)
                        .put("/Count ")
                        .put((long) inBranch)
                        .put("/Kids[")
                        .put(kids)
                        .put("]>>"));
        branches.reference(branch).put(' ');
        kids.clear();
        inBranch = 0;
    }

    int finish() throws IOException {
        if (inBranch > 0) {
            endBranch();
        }
        file.put(
                root,
                new PdfBytes(64 + branches.length())
                        .put("<</Type/Pages/Count ")
                        .put((long) count)
                        .put("/Kids[")
                        .put(branches)
                        .put("]>>"));
        return root;
    }
}
