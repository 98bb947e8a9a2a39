package org.undersigned.campaign.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Tally;
import org.undersigned.campaign.revision.Revision;

/**
 * Lays what somebody sends over what a campaign says: what they leave out stays as it is, null is
 * back to the default. Lists and translations are replaced as a whole.
 */
@ApplicationScoped
class Rewrite {

    private final ObjectMapper json;

    Rewrite(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param text the text over which the wishes are laid
     * @throws JsonProcessingException when a field is of the wrong type
     */
    CampaignForm of(Campaign campaign, Revision text, JsonNode wishes)
            throws JsonProcessingException {
        if (!(wishes instanceof ObjectNode wanted)) {
            throw new BadRequestException("Send a campaign as a JSON object.");
        }
        ObjectNode all = present(campaign, text);
        dropWhatFollows(all, wanted);
        wanted.properties()
                .forEach(
                        wish -> {
                            JsonNode there = all.get(wish.getKey());
                            boolean letter = wish.getKey().equals("letter");
                            if (letter
                                    && there instanceof ObjectNode object
                                    && wish.getValue() instanceof ObjectNode parts) {
                                object.setAll(parts);
                            } else {
                                all.set(wish.getKey(), wish.getValue());
                            }
                        });
        return read(all);
    }

    /** What there is to lay wishes over. */
    ObjectNode present(Campaign campaign, Revision text) {
        return json.valueToTree(CampaignAnswer.of(campaign, text, Tally.NOBODY_YET));
    }

    /** A new campaign: nothing is there yet. */
    CampaignForm of(JsonNode wishes) throws JsonProcessingException {
        if (!wishes.isObject()) {
            throw new BadRequestException("Send a campaign as a JSON object.");
        }
        return read(wishes);
    }

    /** What is "by kind" or "by sensitivity" follows when these change and it is not said. */
    private static void dropWhatFollows(ObjectNode all, ObjectNode wanted) {
        if (changes(all, wanted, "kind")) {
            all.remove("signing");
            ((ObjectNode) all.get("letter")).remove(List.of("template", "addressBlock"));
        }
        if (changes(all, wanted, "sensitive")) {
            all.remove("defaultAudience");
        }
    }

    private static boolean changes(ObjectNode all, ObjectNode wanted, String field) {
        return wanted.has(field) && !wanted.get(field).equals(all.get(field));
    }

    private CampaignForm read(JsonNode tree) throws JsonProcessingException {
        return json.treeToValue(tree, CampaignForm.class);
    }
}
