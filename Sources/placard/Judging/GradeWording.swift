import Questions

enum GradeWording {
    static func message(for grade: Grade, reply: String) -> String {
        "\(grade.verdict.rawValue): \(grade.reason)"
    }
}
