import Testing

@testable import Decks

@Suite struct ArticleTests {
    @Test(arguments: [
        "African Union", "Coordination of Azawad Movements", "Platform", "International Crisis Group",
        "United Nations", "Islamic State in the Greater Sahara", "Mali government", "United States",
        "Imghad Tuareg Self-Defence Group and Allies", "Algiers Accord",
    ])
    func bodiesAndDocumentsTakeTheArticle(name: String) {
        #expect(name.withArticle == "the " + name)
    }

    @Test(arguments: [
        "Mali", "Burkina Faso", "Assimi Goïta", "Operation Serval", "Human Rights Watch",
        "Amnesty International",
        "Al-Qaida in the Islamic Maghreb", "the Platform", "Ansar Dine", "",
    ])
    func otherNamesStandAlone(name: String) {
        #expect(name.withArticle == name)
    }

    private func prompt(_ aspect: Aspect, sort: String?, as form: FormKind) -> String {
        let actor = Actor(name: "African Union", acronym: "AU", role: "union of States")
        return Fact(id: "a", content: .actor(actor), sort: sort).prompt(for: aspect, as: form)
    }

    @Test func namesInQuestionsHaveTheirArticle() {
        #expect(prompt(.acronym, sort: nil, as: .text) == "Which acronym stands for the African Union?")
        #expect(prompt(.role, sort: nil, as: .choice) == "Which description fits the African Union (AU)?")
    }

    @Test func personsAreAskedForWithWhoAndOthersWithWhat() {
        #expect(prompt(.role, sort: "persons", as: .recall) == "Who is the African Union (AU)?")
        #expect(prompt(.role, sort: "bodies", as: .recall) == "What is the African Union (AU)?")
        #expect(prompt(.role, sort: nil, as: .recall) == "Who or what is the African Union (AU)?")
        #expect(prompt(.name, sort: "bodies", as: .text) == "What is this: union of States?")
    }
}
